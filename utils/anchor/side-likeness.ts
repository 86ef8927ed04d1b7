/** How many signs two texts share from their start. */
export function equalRun(stored: string, actual: string): number {
  let run = 0;
  while (run < stored.length && stored[run] === actual[run]) run += 1;
  return run;
}

/** Equal signs from the quote outwards, or, where a word differs, shared pairs of signs at a discount: 0 to 1. */
export function sideLikeness(stored: string, actual: string): number {
  const run = equalRun(stored, actual);
  return run === stored.length ? 1 : Math.max(run / stored.length, 0.9 * sharedPairs(stored, actual));
}

function sharedPairs(stored: string, actual: string): number {
  const left = new Map<string, number>();
  for (let at = 0; at + 1 < actual.length; at += 1) {
    const pair = actual.slice(at, at + 2);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < stored.length; at += 1) {
    const pair = stored.slice(at, at + 2);
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return shared / Math.max(1, stored.length - 1);
}

/** The text from its end to its start. */
export function reverse(text: string): string {
  return [...text].reverse().join('');
}
