import type { Unit } from './version-units';

/**
 * Tells whether two equal sentences stand in rows of their equals that differ in length: "All clear. All clear." became
 * "All clear." Which of them went, or came, nobody can say.
 */
export function isInUnevenRun(
  { before, after }: { readonly before: readonly Unit[]; readonly after: readonly Unit[] },
  old: number,
  now: number,
): boolean {
  return before[old]?.key === after[now]?.key && runLength(before, old) !== runLength(after, now);
}

function runLength(units: readonly Unit[], at: number): number {
  const key = units[at]?.key;
  let [first, last] = [at, at];
  while (units[first - 1]?.key === key) first -= 1;
  while (units[last + 1]?.key === key) last += 1;
  return last - first + 1;
}
