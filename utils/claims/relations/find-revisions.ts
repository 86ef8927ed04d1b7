import type { RoleLexicon } from '../roles/role-lexicon';
import { withRelation } from './find-parts';
import type { Reading } from './reading';

/**
 * Finds a figure that the text counts anew: "⟦At least 61⟧ were killed. By evening the ministry raised that to 80", and the
 * increments of a toll that opens the text: "Toll climbs to 37 … ⟦Seven more⟧ died". Only the last count stands.
 */
export function findRevisions(readings: readonly Reading[], lexicon: RoleLexicon): Reading[] {
  const tolls = new Map(
    readings.filter((each) => isToll(each, lexicon)).map((each) => [each.claim.outcome, each] as const),
  );
  const fresh = new Map<string, number>();
  for (const { claim } of readings)
    if (isFresh(claim)) fresh.set(claim.outcome, (fresh.get(claim.outcome) ?? 0) + 1);
  return readings.map((reading) => {
    const { claim } = reading;
    const toll = tolls.get(claim.outcome);
    if (toll === undefined || !isFresh(claim) || !replaces(toll, reading, fresh.get(claim.outcome) ?? 0))
      return reading;
    return withRelation(reading, {
      kind: toll.sentence > reading.sentence ? 'repeat' : 'part',
      of: toll.claim.start,
    });
  });
}

function isFresh({ kind, scope, relation }: Reading['claim']): boolean {
  return kind === 'loss' && scope === 'new' && relation === null;
}

/** A running total with no start of its own: "since Sunday" counts other events as well, "bringing to" adds to them. */
function isToll({ claim }: Reading, { times }: RoleLexicon): boolean {
  const { kind, scope, time, why } = claim;
  if (kind !== 'loss' || scope !== 'cumulative' || why.some(({ rule }) => rule === 'sum')) return false;
  const [first = ''] = time?.text.toLowerCase().split(' ') ?? [];
  return time === null || !times.running.has(first) || times.deadlines.has(first);
}

function replaces(toll: Reading, { claim, sentence }: Reading, countFresh: number): boolean {
  const isLarger = (toll.claim.quantity?.low ?? 0) >= (claim.quantity?.low ?? 0);
  return isLarger && (toll.sentence < sentence ? toll.isHeadline || toll.sentence === 0 : countFresh === 1);
}
