import { missingNames } from './same-name';
import type { Unit } from './version-units';

/**
 * Tells how alike two sentences are, 0 to 1; 0 also where they must not be taken for one another. Less will do where they
 * are alone between the same neighbours.
 */
export type Likeness = (before: Unit, after: Unit, areAlone?: boolean) => number;

/** Up to this many words a sentence is a formula or a table's row, and the name in it is what tells it apart. */
const longestRow = 12;
/** Shared weight from which sentences count as two forms of one. */
const leastAlike = 0.5;
const leastAlikeWithoutCapitals = 0.7;
const leastAlikeAlone = 0.35;

/**
 * Creates the comparison of sentences for two versions: shared words over all words, rare words weighing more.
 *
 * Figures do not count, since they are what gets corrected. Names do: "Kharkiv: 2 killed" is not an edit of
 * "Sumy: 2 killed", however alike the rest is.
 */
export function createLikeness(before: readonly Unit[], after: readonly Unit[]): Likeness {
  const counts = new Map<string, number>();
  for (const { words } of [...before, ...after]) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weigh = (word: string) => 1 / Math.sqrt(counts.get(word) ?? 1);
  return (old, now, areAlone = false) => {
    if (isOtherName(old, now)) return 0;
    const likeness = sharedWeight(old.words, now.words, weigh);
    const least = hasCapitals(old) ? leastAlike : leastAlikeWithoutCapitals;
    return likeness >= (areAlone ? Math.min(leastAlikeAlone, least) : least) ? likeness : 0;
  };
}

function sharedWeight(
  before: readonly string[],
  after: readonly string[],
  weigh: (word: string) => number,
): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += weigh(word);
    left.set(word, count - 1);
  }
  const all = [...before, ...after].reduce((sum, word) => sum + weigh(word), 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** In a row every name of the shorter must be in the longer; in a longer sentence one of three may be another. */
function isOtherName(old: Unit, now: Unit): boolean {
  const [fewer, more] = old.names.size <= now.names.size ? [old.names, now.names] : [now.names, old.names];
  const isShort = isRow(old) || isRow(now);
  if (fewer.size === 0) return isShort && more.size > 0;
  return missingNames(fewer, more).length > (isShort ? 0 : Math.floor(fewer.size / 3));
}

function isRow({ words }: Unit): boolean {
  return words.length <= longestRow;
}

function hasCapitals({ key }: Unit): boolean {
  return /\p{Lu}/u.test(key);
}
