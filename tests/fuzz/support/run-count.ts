/** `npm run fuzz` sets it: the counts that take minutes instead of the few that every test run affords. */
const isFull = process.env['FUZZ'] === 'full';

/**
 * How fast-check runs a property here: always from the same seed, so that a failure comes back, unless `FUZZ_SEED` names
 * another. A failure prints its seed and the smallest input found.
 */
export function runs(few: number, full: number) {
  return { numRuns: isFull ? full : few, seed: Number(process.env['FUZZ_SEED'] ?? 20_261_124) };
}

/** How long the test may take, in milliseconds. */
export const patience = isFull ? 3_600_000 : 60_000;

/** Runs `work`, and fails if it took longer than anything that is answered at all may take. */
export async function inBoundedTime<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  const elapsed = performance.now() - started;
  if (elapsed > longest) throw new Error(`Took ${Math.round(elapsed)} ms.`);
  return value;
}

/** In milliseconds; the slowest inputs need about a tenth, but machines that run tests are shared. */
const longest = 5_000;
