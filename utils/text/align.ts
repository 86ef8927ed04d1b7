import { firstIndex } from './first-index';

/** Index of an item in the one list and in the other. */
export type Match = readonly [before: number, after: number];

interface Region {
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly afterFrom: number;
  readonly afterTo: number;
}

/** Cells of the largest table that is filled in; larger gaps without a common rare item stay unmatched. */
const largestTable = 400_000;

/**
 * Matches the equal items of two lists in order (patience diff): both ends first, then items that occur once in each,
 * then a longest common subsequence between those.
 *
 * Rare items decide, so that a repeated formula cannot pull the lists out of step. No recursion. Linear but for gaps
 * without any unique item.
 */
export function alignItems(before: readonly string[], after: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  const open: Region[] = [{ beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length }];
  for (let region = open.pop(); region !== undefined; region = open.pop()) {
    const inner = stripEnds(before, after, region, matches);
    if (inner.beforeFrom >= inner.beforeTo || inner.afterFrom >= inner.afterTo) continue;
    const anchors = uniqueInOrder(before, after, inner);
    if (anchors.length === 0) matches.push(...commonSubsequence(before, after, inner));
    else {
      matches.push(...anchors);
      open.push(...regionsBetween(anchors, inner));
    }
  }
  return matches.sort(([a], [b]) => a - b);
}

function stripEnds(
  before: readonly string[],
  after: readonly string[],
  region: Region,
  matches: Match[],
): Region {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = region;
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeFrom] === after[afterFrom]) {
    matches.push([beforeFrom++, afterFrom++]);
  }
  while (beforeFrom < beforeTo && afterFrom < afterTo && before[beforeTo - 1] === after[afterTo - 1]) {
    matches.push([--beforeTo, --afterTo]);
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo };
}

/** Matches only the items that occur once in each list, as many as keep their order. */
export function alignUnique(before: readonly string[], after: readonly string[]): readonly Match[] {
  const everything = { beforeFrom: 0, beforeTo: before.length, afterFrom: 0, afterTo: after.length };
  return uniqueInOrder(before, after, everything);
}

function uniqueInOrder(before: readonly string[], after: readonly string[], region: Region): Match[] {
  const inAfter = singles(after, region.afterFrom, region.afterTo);
  const shared = [...singles(before, region.beforeFrom, region.beforeTo)].flatMap(
    ([item, index]): Match[] => {
      const other = inAfter.get(item);
      return other === undefined ? [] : [[index, other]];
    },
  );
  return longestRising(shared.sort(([a], [b]) => a - b));
}

function singles(items: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const item = items[index] ?? '';
    if (found.has(item)) repeated.add(item);
    found.set(item, index);
  }
  for (const item of repeated) found.delete(item);
  return found;
}

/** Longest run of matches that rise on both sides (patience sorting). */
function longestRising(matches: readonly Match[]): Match[] {
  const piles: number[] = [];
  const previous: number[] = [];
  for (const [at, match] of matches.entries()) {
    const pile = firstPileNotBelow(piles, matches, match[1]);
    previous.push(piles[pile - 1] ?? -1);
    piles[pile] = at;
  }
  const rising: Match[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const match = matches[at];
    if (match !== undefined) rising.push(match);
  }
  return rising.reverse();
}

function firstPileNotBelow(piles: readonly number[], matches: readonly Match[], value: number): number {
  return firstIndex(piles.length, (pile) => (matches[piles[pile] ?? 0]?.[1] ?? 0) >= value);
}

function regionsBetween(anchors: readonly Match[], region: Region): Region[] {
  const starts: readonly Match[] = [[region.beforeFrom - 1, region.afterFrom - 1], ...anchors];
  const ends: readonly Match[] = [...anchors, [region.beforeTo, region.afterTo]];
  return starts.map(([before, after], index) => ({
    beforeFrom: before + 1,
    afterFrom: after + 1,
    beforeTo: ends[index]?.[0] ?? region.beforeTo,
    afterTo: ends[index]?.[1] ?? region.afterTo,
  }));
}

function commonSubsequence(before: readonly string[], after: readonly string[], region: Region): Match[] {
  const { beforeFrom, afterFrom } = region;
  const rows = region.beforeTo - beforeFrom;
  const columns = region.afterTo - afterFrom;
  if (rows * columns > largestTable) return [];
  const isSame = (row: number, column: number) => before[beforeFrom + row] === after[afterFrom + column];
  const path = bestPath(rows, columns, (row, column) => (isSame(row, column) ? 1 : 0));
  return path.map(([row, column]): Match => [beforeFrom + row, afterFrom + column]);
}

/**
 * Pairs rows with columns in order so that the sum of their scores is largest (Needleman–Wunsch without gap costs).
 * Pairs that score nothing are left out. Fills a table of `rows × columns`.
 */
export function bestPath(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): readonly Match[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const scores = new Float64Array(rows * columns);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = score(row, column);
      scores[row * columns + column] = own;
      const paired = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const path: Match[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const own = scores[row * columns + column] ?? 0;
    if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) path.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return path;
}
