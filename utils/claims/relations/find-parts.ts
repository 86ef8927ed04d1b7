import type { Claim } from '../types';
import type { Reading } from './reading';

/**
 * Finds parts that are listed behind their whole: "Four people, ⟦a trader⟧, ⟦a nurse⟧ and ⟦two herders⟧, were treated".
 *
 * A list is one of parts if its figures come to the whole exactly. Looks at a sentence and the next.
 */
export function findParts(readings: readonly Reading[]): Reading[] {
  const related = readings.map((reading, at) =>
    isPartOfNothing(readings, at) ? withRelation(reading, null) : reading,
  );
  readings.forEach((whole, at) => {
    for (const part of partsBehind(readings, at)) {
      const reading = related[part];
      if (reading?.claim.relation === null)
        related[part] = withRelation(reading, { kind: 'part', of: whole.claim.start });
    }
  });
  return related;
}

/** Figures back that a part is looked for its whole in. */
const keptInMind = 60;

/** "Among the dead were 12 children" where the text gives no other figure of the dead. */
function isPartOfNothing(readings: readonly Reading[], at: number): boolean {
  const part = readings[at]?.claim;
  if (part?.relation?.kind !== 'part' || part.relation.of !== null) return false;
  return !readings
    .slice(Math.max(0, at - keptInMind), at)
    .some(({ claim }) => claim.outcome === part.outcome && claim.relation?.kind !== 'part');
}

/** The shortest run of figures of one outcome behind a whole, in one sentence, that comes to it; empty when none does. */
function partsBehind(readings: readonly Reading[], at: number): number[] {
  const size = sizeOf(readings[at]) ?? 0;
  const parts: number[] = [];
  let sum = 0;
  for (const next of alikeBehind(readings, at)) {
    if (sum >= size || isOfOtherSentence(readings, parts[0] ?? next, next)) break;
    sum += sizeOf(readings[next]) ?? Infinity;
    parts.push(next);
  }
  return sum === size && areParts(readings, at, parts) ? parts : [];
}

/** The figures of the same outcome behind one, in its sentence and the next. */
function* alikeBehind(readings: readonly Reading[], at: number): Generator<number> {
  for (let next = at + 1; isNear(readings[at], readings[next]); next += 1)
    if (readings[next]?.claim.outcome === readings[at]?.claim.outcome) yield next;
}

function isOfOtherSentence(readings: readonly Reading[], first: number, next: number): boolean {
  return readings[first]?.sentence !== readings[next]?.sentence;
}

/** One figure alone is the whole said again only between commas: "one of the injured, ⟦a porter⟧, died". */
function areParts(readings: readonly Reading[], at: number, parts: readonly number[]): boolean {
  return (
    (parts.length > 1 || readings[parts[0] ?? at]?.isApposed === true) &&
    isClosedOff(readings, at, parts) &&
    parts.every((part) => mayBeOf(readings[at], readings[part]))
  );
}

/** Civilians are no part of "four soldiers". */
function mayBeOf(whole: Reading | undefined, part: Reading | undefined): boolean {
  const [a, b] = [whole?.claim.status ?? null, part?.claim.status ?? null];
  return a === null || b === null || a === b || a === 'mixed';
}

/** "Four people, a trader, a nurse and two herders⟦,⟧ were treated": what stands beside its whole is closed off before the verb. */
function isClosedOff(readings: readonly Reading[], at: number, parts: readonly number[]): boolean {
  const [whole, last] = [readings[at], readings[parts.at(-1) ?? at]];
  const isAfterVerb = whole !== undefined && last !== undefined && whole.claim.end <= last.claim.start;
  return isAfterVerb || last?.isClosed === true;
}

/** In the whole's sentence or the next, and in its paragraph. */
function isNear(whole: Reading | undefined, part: Reading | undefined): boolean {
  return (
    part !== undefined && part.sentence - (whole?.sentence ?? 0) <= 1 && part.paragraph === whole?.paragraph
  );
}

function sizeOf(reading: Reading | undefined): number | null {
  const quantity = reading?.claim.quantity;
  if (quantity === undefined) return null;
  if (quantity === null) return 1;
  return quantity.low === quantity.high ? quantity.low : null;
}

/** The reading with a relation set on its claim. */
export function withRelation(reading: Reading, relation: Claim['relation']): Reading {
  return { ...reading, claim: { ...reading.claim, relation } };
}
