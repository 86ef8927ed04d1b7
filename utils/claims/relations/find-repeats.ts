import type { Claim } from '../types';
import { withRelation } from './find-parts';
import type { Reading } from './reading';

/** Finds figures that are said again: in the body after the headline, or in a recap. */
export function findRepeats(readings: readonly Reading[]): Reading[] {
  const seen = new Map<string, Reading[]>();
  return readings.map((reading) => {
    if (reading.claim.relation !== null) return reading;
    const key = `${reading.claim.kind}.${reading.claim.outcome}`;
    const before = seen.get(key) ?? [];
    const first = before.find((other) => isRepeat(other, reading));
    if (first !== undefined) return withRelation(reading, { kind: 'repeat', of: first.claim.start });
    if (before.length < mostKept) seen.set(key, [...before, reading]);
    return reading;
  });
}

/** Figures of one outcome that are kept in mind: no article has more that it says again. */
const mostKept = 60;

function isRepeat(first: Reading, again: Reading): boolean {
  const [a, b] = [first.claim, again.claim];
  if (first.sentence === again.sentence) return false;
  if (!agree(a.party, b.party) || a.scope !== b.scope) return false;
  if (isOne(a.quantity) && isOne(b.quantity)) return first.isHeadline;
  return isSameFigure(a, b) || (first.isHeadline && isMorePrecise(a, b));
}

function isOne(quantity: Claim['quantity']): boolean {
  return quantity === null || (quantity.low === 1 && quantity.high === 1);
}

function isSameFigure({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a === null || b === null || isOne(a)) return false;
  return a.low === b.low && a.unit === b.unit && (a.high === b.high || a.high === null || b.high === null);
}

/** A headline's round figure is the body's exact one: "Scores dead" and "63 people were killed". */
function isMorePrecise({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  if (a?.low == null || b?.low == null || a.unit !== b.unit) return false;
  return (a.high === null || a.approximate) && b.low >= a.low && (a.imputed || b.low < a.low * 2);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase();
}
