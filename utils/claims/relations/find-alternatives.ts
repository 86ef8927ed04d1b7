import { withRelation } from './find-parts';
import type { Reading } from './reading';

/** Sentences within which another voice still speaks of the same event. */
const nearest = 2;

/** Finds figures that another voice gives for what was counted just before: "… killed 46, but the ministry gave ⟦14⟧ dead". */
export function findAlternatives(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, at) => {
    if (reading.claim.relation !== null || reading.isIncrement) return reading;
    const other = disputedBefore(readings, at);
    return other === null ? reading : withRelation(reading, { kind: 'alternative', of: other.claim.start });
  });
}

/** The nearest figure of the sentences just before that another voice gives. */
function disputedBefore(readings: readonly Reading[], at: number): Reading | null {
  const own = readings[at];
  for (let back = at - 1; back >= 0 && own !== undefined; back -= 1) {
    const other = readings[back];
    if (other === undefined || own.sentence - other.sentence > nearest) return null;
    if (isDisputed(other, own)) return other;
  }
  return null;
}

function isDisputed(first: Reading, second: Reading): boolean {
  const [a, b] = [first.claim, second.claim];
  if (a.relation !== null || a.kind !== b.kind || a.outcome !== b.outcome || a.scope !== b.scope)
    return false;
  if (a.quantity === null || b.quantity === null) return false;
  const areTwoVoices = b.attribution !== null && !isSameVoice(a.attribution, b.attribution);
  return (
    areTwoVoices &&
    isSameCount(a.quantity, b.quantity) &&
    (isSameThing(a, b) || (agree(a.party, b.party) && agree(a.place, b.place)))
  );
}

/** Both count "jihadists". */
function isSameThing(a: Reading['claim'], b: Reading['claim']): boolean {
  return a.counted !== null && a.counted.toLowerCase() === b.counted?.toLowerCase();
}

/** "Lebanon's health ministry" and "The ministry" are one voice. */
function isSameVoice(a: string | null, b: string): boolean {
  const last = (name: string) => name.toLowerCase().split(' ').at(-1);
  return a !== null && last(a) === last(b);
}

type Count = NonNullable<Reading['claim']['quantity']>;

function isSameCount(a: Count, b: Count): boolean {
  return a.unit === b.unit && a.low !== b.low;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase();
}
