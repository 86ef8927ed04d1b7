import type { Annotation, ClaimRecord } from './types';

/**
 * The claim's fields as the reader left them: the engine's record with the corrections laid over it.
 *
 * `null` for a free selection, which has no record; its corrections and kind stand for themselves.
 */
export function correctedRecord({
  claim,
  corrections,
}: Pick<Annotation, 'claim' | 'corrections'>): ClaimRecord | null {
  if (claim === null) return null;
  const { kind, outcome, quantity, counted, status, party, place, time, attribution, certainty, scope } = {
    ...claim,
    ...corrections,
  };
  return { kind, outcome, quantity, counted, status, party, place, time, attribution, certainty, scope };
}
