import type { Claim } from './types';

/** The outcomes of people that a text is totalled for. */
export const totalledOutcomes = ['killed', 'wounded', 'captured', 'missing'] as const;

export interface Total {
  readonly low: number;
  /** `null`: no ceiling. */
  readonly high: number | null;
  readonly approximate: boolean;
}

export type Totals = Readonly<Record<(typeof totalledOutcomes)[number], Total | null>>;

/**
 * Adds up what a coder would record for a text, per loss outcome of people (GUIDE, Totals of a text); `null` where it states none.
 *
 * Subsets and repeats never add; a running total counts only where the text gives nothing else.
 */
export function totalsOf(claims: readonly Claim[], text: string): Totals {
  const entries = totalledOutcomes.map(
    (outcome) =>
      [
        outcome,
        totalOf(
          claims.filter((claim) => isOf(claim, outcome)),
          text,
        ),
      ] as const,
  );
  return Object.fromEntries(entries) as Totals;
}

function isOf({ kind, outcome, certainty, quantity }: Claim, wanted: string): boolean {
  const isPeople = quantity === null || quantity.unit === 'person' || quantity.unit === 'group';
  return (
    kind === 'loss' && outcome === wanted && isPeople && certainty !== 'denied' && certainty !== 'planned'
  );
}

function totalOf(claims: readonly Claim[], text: string): Total | null {
  const fresh = claims.filter((claim) => claim.scope === 'new');
  const counted = fresh.length > 0 ? fresh : claims.slice(-1);
  const distinct = counted.filter(
    (claim, at) => !isSubset(claim, text) && !isRepeat(claim, counted.slice(0, at)),
  );
  if (distinct.length === 0) return null;
  const bounds = distinct.map(boundsOf);
  return {
    low: bounds.reduce((sum, { low }) => sum + low, 0),
    high: bounds.every(({ high }) => high !== null)
      ? bounds.reduce((sum, { high }) => sum + (high ?? 0), 0)
      : null,
    approximate: bounds.some(({ approximate }) => approximate),
  };
}

function boundsOf({ quantity }: Claim): Total {
  if (quantity === null) return { low: 1, high: 1, approximate: false };
  return { low: quantity.low ?? 0, high: quantity.high, approximate: quantity.approximate };
}

/** "including 11 children", "four of them police". */
function isSubset({ number, start }: Claim, text: string): boolean {
  const at = number?.start ?? start;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(number?.end ?? at, (number?.end ?? at) + 12);
  return (
    /\b(?:including|among them|of whom)\s+(?:at least\s+)?$/iu.test(before) ||
    /^\s+of (?:them|whom|these)\b/iu.test(after)
  );
}

/** The same figure again: a headline, a lead and a body count once. */
function isRepeat({ quantity, counted, party }: Claim, before: readonly Claim[]): boolean {
  if (quantity === null) return false;
  return before.some((other) => {
    const same = other.quantity?.low === quantity.low && other.quantity.high === quantity.high;
    return same && (quantity.low ?? 0) > 1 && agree(other.party, party) && agree(other.counted, counted);
  });
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase();
}
