import { expect, test } from 'vitest';
import { squeeze } from '@/utils/anchor/text-index';
import { resolve } from '@/utils/anchor/resolve';
import type { Resolution, Target } from '@/utils/anchor/types';
import type { Span } from '@/utils/text/span';
import { patience, runs } from '../fuzz/support/run-count';
import { twinCase, type TwinCase } from './twins/twin-cases';

/**
 * Notes on sentences that have twins: live blogs of formulas, lists by region, morning reports, boilerplate. Pages are
 * edited at random; a note may be lost then, but it may not come to stand at a twin.
 */

const { numRuns } = runs(4_000, 40_000);
const cases = Array.from({ length: numRuns }, (_, seed) => twinCase(seed + 1));

/** Of so many a page can be edited into one that says the note belongs elsewhere; nobody could tell. */
const mostUndecidable = numRuns > 4_000 ? 0.001 : 0;

test('with the version they were taken from', { timeout: patience }, () => {
  const { wrong, right } = count(({ target }) => target);
  expect(wrong.length).toBeLessThanOrEqual(mostUndecidable * numRuns);
  expect(right).toBeGreaterThan(0.95);
});

test('from the quote and its surroundings alone', { timeout: patience }, () => {
  const { wrong, right } = count(({ target }) => withoutVersion(target, false));
  expect(wrong.length).toBeLessThanOrEqual(mostUndecidable * numRuns);
  expect(right).toBeGreaterThan(0.9);
});

test('from the quote and the position it had', { timeout: patience }, () => {
  const { wrong, right } = count(({ target }) => withoutVersion(target, true));
  expect(wrong.length).toBeLessThanOrEqual(mostUndecidable * numRuns);
  expect(right).toBeGreaterThan(0.9);
});

function withoutVersion({ id, selectors }: Target, keepsPosition: boolean): Target {
  const position = keepsPosition ? selectors.position : null;
  return { id, version: null, selectors: { ...selectors, position, block: null } };
}

/** The cases that got a wrong place, and the share of notes still there that got theirs. */
function count(targetOf: (entry: TwinCase) => Target) {
  const wrong: TwinCase[] = [];
  let [present, right] = [0, 0];
  for (const entry of cases) {
    const found = resolve([targetOf(entry)], entry.now).get('note');
    if (entry.place !== null && entry.isTold) present += 1;
    const place = placeOf(found);
    if (place === null) continue;
    if (isAbout(place, entry.place)) right += entry.isTold ? 1 : 0;
    else if (!isToTheLetter(place, entry)) wrong.push(entry);
  }
  return { wrong, right: right / present };
}

function placeOf(found: Resolution | undefined): Span | null {
  return found !== undefined && 'span' in found ? found.span : null;
}

/** Give or take a full stop. */
function isAbout(place: Span, expected: Span | null): boolean {
  if (expected === null) return false;
  return Math.abs(place.start - expected.start) <= 2 && Math.abs(place.end - expected.end) <= 2;
}

/** All that was stored of the note's place stands there too: nothing could tell the two apart. */
function isToTheLetter({ start, end }: Span, { target, now }: TwinCase): boolean {
  const { prefix, exact, suffix } = target.selectors.quote;
  return (
    squeeze(now.text.slice(start, end)) === squeeze(exact) &&
    squeeze(now.text.slice(0, start)).endsWith(squeeze(prefix)) &&
    squeeze(now.text.slice(end)).startsWith(squeeze(suffix))
  );
}
