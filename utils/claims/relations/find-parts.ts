import type { Claim } from '../types';
import type { Reading } from './reading';

/**
 * Finds parts that are listed behind their whole: "Four people, ⟦a trader⟧, ⟦a nurse⟧ and ⟦two herders⟧, were treated".
 *
 * A list is one of parts if its figures come to the whole exactly; parts of a part go with it.
 */
export function findParts(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, at) => {
    if (reading.claim.relation !== null) return reading;
    const whole = wholeOf(readings, at);
    return whole === null ? reading : withRelation(reading, { kind: 'part', of: whole.start });
  });
}

function wholeOf(readings: readonly Reading[], at: number): Claim | null {
  const own = readings[at];
  for (let back = at - 1; back >= 0 && own !== undefined; back -= 1) {
    const other = readings[back];
    if (other === undefined || other.sentence !== own.sentence) return null;
    if (addsUp(other, readings.slice(back + 1), own)) return other.claim;
  }
  return null;
}

/** The figures of the same outcome that follow a whole in its sentence, the own one among them, come to the whole. */
function addsUp(whole: Reading, following: readonly Reading[], own: Reading): boolean {
  const size = sizeOf(whole);
  if (size === null || size < 2) return false;
  const parts = partsBehind(whole, following, size);
  return parts.length > 1 && parts.includes(own);
}

/** The shortest run of figures behind a whole that comes to it; empty when none does. */
function partsBehind(whole: Reading, following: readonly Reading[], size: number): Reading[] {
  let sum = 0;
  for (const [at, part] of following.entries()) {
    if (part.sentence !== whole.sentence || part.claim.outcome !== whole.claim.outcome) break;
    sum += sizeOf(part) ?? Infinity;
    if (sum === size) return following.slice(0, at + 1);
    if (sum > size) break;
  }
  return [];
}

function sizeOf({ claim: { quantity } }: Reading): number | null {
  if (quantity === null) return 1;
  return quantity.low === quantity.high ? quantity.low : null;
}

/** The reading with a relation set on its claim. */
export function withRelation(reading: Reading, relation: Claim['relation']): Reading {
  return { ...reading, claim: { ...reading.claim, relation } };
}
