import type { Span } from '@/utils/text/span';
import { wordChanges, type WordChange } from '@/utils/text/word-changes';
import { comparingSteps, type VersionComparison } from './compare-versions';
import type { Unit } from './version-units';

/** A sentence that is not in both versions as it is. */
export interface SentenceChange {
  readonly kind: 'edited' | 'added' | 'removed';
  /** Its words in the old version; empty for one that was added. */
  readonly before: string;
  /** Its words in the new version; empty for one that was removed. */
  readonly after: string;
  /** Where it stood in the old version; `null` for one that was added. */
  readonly oldSpan: Span | null;
  /** Which paragraph it is in, from 1: of the new version, or of the old one if it was removed. */
  readonly paragraph: number;
  /** The figures of an edited sentence that gave way to others, in the order of the text. */
  readonly figures: readonly WordChange[];
}

/**
 * Lists what changed between two versions of an article, sentence by sentence in the order of the new one; a removed
 * sentence stands where it was. A sentence that only moved is no change. Empty where nothing but white space differs.
 *
 * Works bit by bit, each a few milliseconds; about 10 ms for 2,000 words, 150 ms for 20,000.
 */
export function* articleChanges(before: string, after: string): Generator<void, readonly SentenceChange[]> {
  const comparison = yield* comparingSteps(before, after);
  const changes: SentenceChange[] = [];
  const removed = removedIn(comparison);
  const limits = nextOrigins(comparison);
  let next = 0;
  for (const [index, unit] of comparison.after.entries()) {
    const origin = comparison.before[comparison.origins.get(index) ?? -1];
    for (; (removed[next]?.start ?? Infinity) < (limits[index] ?? Infinity); next += 1) {
      changes.push(...removedUnit(removed[next], before));
    }
    if (origin?.key === unit.key) continue;
    changes.push(origin === undefined ? addedUnit(unit, after) : editedUnit(origin, unit, before, after));
    yield;
  }
  return [...changes, ...removed.slice(next).flatMap((unit) => removedUnit(unit, before))];
}

function removedIn({ before, twins }: VersionComparison): readonly Unit[] {
  return before.filter((_, index) => !twins.has(index));
}

/** For each sentence of the new version, up to where in the old one everything stood before it. */
function nextOrigins({ before, after, origins, twins }: VersionComparison): readonly number[] {
  let limit = Infinity;
  return after
    .map((_, index) => {
      const origin = origins.get(index) ?? -1;
      return twins.get(origin)?.isMoved === false ? before[origin]?.start : undefined;
    })
    .reverse()
    .map((start) => (limit = start ?? limit))
    .reverse();
}

function removedUnit(unit: Unit | undefined, before: string): SentenceChange[] {
  if (unit === undefined) return [];
  const words = { before: before.slice(unit.start, unit.end), after: '' };
  return [{ kind: 'removed', ...words, oldSpan: unit, paragraph: unit.block + 1, figures: [] }];
}

function addedUnit(unit: Unit, after: string): SentenceChange {
  const words = { before: '', after: after.slice(unit.start, unit.end) };
  return { kind: 'added', ...words, oldSpan: null, paragraph: unit.block + 1, figures: [] };
}

function editedUnit(old: Unit, now: Unit, before: string, after: string): SentenceChange {
  const words = { before: before.slice(old.start, old.end), after: after.slice(now.start, now.end) };
  const { changes } = wordChanges(words.before, words.after);
  const figures = changes.filter((change) => change.isFigure && change.before !== '' && change.after !== '');
  return { kind: 'edited', ...words, oldSpan: old, paragraph: now.block + 1, figures };
}
