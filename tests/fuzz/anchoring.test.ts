import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSpan } from '@/utils/anchor/describe';
import { resolve } from '@/utils/anchor/resolve';
import { squeeze } from '@/utils/anchor/text-index';
import type { Resolution, Target } from '@/utils/anchor/types';
import type { ArticleText } from '@/utils/article/types';
import { extractClaims } from '@/utils/claims/extract';
import { sha256Hex } from '@/utils/text/sha256';
import { byOblast, liveBlog, other, report, table } from '../anchor/support/articles';
import { hostileText } from './support/hostile-strings';
import { inBoundedTime, patience, runs } from './support/run-count';

/** Whatever an article turns into: each note gets a place with its words, an edited one that is said to be, or none. */

interface Edit {
  readonly where: number;
  readonly length: number;
  readonly how: 'cut' | 'double' | 'overwrite' | 'move';
  readonly words: string;
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.record({
  where: part,
  length: fc.nat({ max: 200 }),
  how: fc.constantFrom('cut', 'double', 'overwrite', 'move'),
  words: hostileText,
});
const articles = fc.constantFrom(
  ...[report, byOblast, liveBlog, other, table].map((blocks) => blocks.join('\n\n')),
);

test(
  'gives a place only to words that are there',
  async () => {
    const follow = async (before: string, edits: readonly Edit[], knowsVersion: boolean) => {
      const now = articleOf(edits.reduce(change, before));
      const targets = targetsIn(before, knowsVersion);
      const places = await inBoundedTime(() => resolve(targets, now));
      for (const target of targets) checkPlace(places.get(target.id), target, now.text);
    };
    const changed = fc.array(edit, { maxLength: 8 });
    await fc.assert(fc.asyncProperty(articles, changed, fc.boolean(), follow), runs(150, 5_000));
  },
  patience,
);

test(
  'takes any selectors that the schema lets through',
  async () => {
    const offset = fc.nat({ max: 20_000 });
    const selectors = fc.record({
      quote: fc.record({
        exact: hostileText.filter((text) => text !== ''),
        prefix: hostileText,
        suffix: hostileText,
      }),
      position: fc.option(
        fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      ),
      range: fc.constant(null),
      block: fc.option(fc.record({ index: offset, hash: fc.string() })),
    });
    const find = async (before: string, chosen: Target['selectors'], version: string | null) => {
      const now = articleOf(before);
      const target = { id: 'note', selectors: chosen, version: version === null ? null : versionOf(version) };
      const places = await inBoundedTime(() => resolve([target], now));
      checkPlace(places.get('note'), target, now.text);
    };
    const versions = fc.option(fc.oneof(articles, hostileText));
    await fc.assert(fc.asyncProperty(articles, selectors, versions, find), runs(150, 5_000));
  },
  patience,
);

function checkPlace(place: Resolution | undefined, { selectors }: Target, text: string): void {
  expect(place).toBeDefined();
  if (place === undefined || place.state === 'orphan') return;
  const spans = place.state === 'ambiguous' ? place.candidates : [place.span];
  for (const { start, end } of spans) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
    if (place.state === 'exact') expect(squeeze(text.slice(start, end))).toBe(squeeze(selectors.quote.exact));
  }
}

function change(text: string, { where, length, how, words }: Edit): string {
  const at = Math.floor(where * text.length);
  const taken = text.slice(at, at + length);
  const without = text.slice(0, at) + text.slice(at + length);
  if (how === 'cut') return without;
  if (how === 'move') return `${without}\n\n${taken}`;
  return text.slice(0, at) + (how === 'double' ? taken + taken : words) + text.slice(at + length);
}

function targetsIn(text: string, knowsVersion: boolean): Target[] {
  const article = articleOf(text);
  return extractClaims(text, { locale: 'en' }).map((claim, index) => ({
    id: String(index),
    selectors: describeSpan(claim, article),
    version: knowsVersion ? versionOf(text) : null,
  }));
}

function versionOf(text: string) {
  return { hash: sha256Hex(text), text };
}

/** An article without a page: blocks are what empty lines part. */
function articleOf(text: string): ArticleText {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }));
  return { ...versionOf(text), blocks, toRange: () => null, toSpan: () => null };
}
