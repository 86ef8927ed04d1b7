import { afterAll, expect } from 'vitest';

/** `npm run fuzz` sets it: the counts that take minutes instead of the few that every test run affords. */
const isFull = process.env['FUZZ'] === 'full';

/**
 * How fast-check runs a property here: always from the same seed, so that a failure comes back, unless `FUZZ_SEED` names
 * another. A failure prints its seed and the smallest input found; in full the first, as looking for a smaller one may
 * take longer than all the rest.
 */
export function runs(few: number, full: number) {
  const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
  return { numRuns: isFull ? full : few, seed, endOnFailure: isFull };
}

/** How long the test may take, in milliseconds. */
export const patience = isFull ? 3_600_000 : 60_000;

const told = { calls: 0, slowest: 0, heap: 0 };

/** Runs `work`, and fails if it took longer than anything that is answered at all may take. */
export async function inBoundedTime<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  const elapsed = performance.now() - started;
  told.calls += 1;
  told.slowest = Math.max(told.slowest, elapsed);
  if (told.calls % 100 === 0) told.heap = Math.max(told.heap, process.memoryUsage().heapUsed);
  if (elapsed > longest) throw new Error(`Took ${Math.round(elapsed)} ms.`);
  return value;
}

/** In milliseconds; the slowest inputs need a fifth, but machines that run tests are shared. */
const longest = 5_000;

afterAll(() => {
  if (!isFull) return;
  const file = expect.getState().testPath?.replace(/^.*\//u, '') ?? '';
  const [slowest, heap] = [Math.round(told.slowest), Math.round(told.heap / 1e6)];
  process.stdout.write(`${file}: ${told.calls} calls, slowest ${slowest} ms, heap ${heap} MB at most\n`);
});
