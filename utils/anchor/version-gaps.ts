import type { Match } from '@/utils/text/align';

/** How much likelier a twin must be than the next best sentence near by. */
const clearMargin = 0.12;

/** Sentences of both versions between the same neighbours. */
export interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The gaps between pairs that are in order, and before the first and after the last. */
export function gapsBetween(matches: readonly Match[], before: number, after: number): readonly Gap[] {
  const ends: readonly Match[] = [...matches, [before, after]];
  return ends.map(([old, now], index) => {
    const [lastOld, lastNow] = ends[index - 1] ?? [-1, -1];
    return { before: between(lastOld, old), after: between(lastNow, now) };
  });
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => first + 1 + step);
}

/** No other pair in its row or column comes near. */
export function isClear(scores: readonly (readonly number[])[], row: number, column: number): boolean {
  const own = scores[row]?.[column] ?? 0;
  const rivals = [
    ...(scores[row] ?? []).filter((_, index) => index !== column),
    ...scores.flatMap((line, index) => (index === row ? [] : [line[column] ?? 0])),
  ];
  return rivals.every((rival) => rival <= own - clearMargin);
}
