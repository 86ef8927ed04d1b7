import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleSummarySchema } from '@/utils/annotation/parse-page-state';
import { describeSpan } from '@/utils/anchor/describe';
import { resolve } from '@/utils/anchor/resolve';
import { readArticle } from '@/utils/article/read-article';
import type { Article } from '@/utils/article/types';
import { detectLocale } from '@/utils/claims/detect-locale';
import { extractClaims } from '@/utils/claims/extract';
import * as v from 'valibot';
import { hostilePage } from './support/hostile-page';
import { inBoundedTime, patience, runs } from './support/run-count';

/** Whatever a page holds: it is read or refused, in bounded time, unchanged, and its claims are where they say. */

const url = 'https://news.example/hajin';

test(
  'is read without an error and left as it is',
  async () => {
    const read = async (markup: string, wholeBody: boolean) => {
      const { document } = parseHTML(markup);
      const before = document.documentElement.outerHTML;
      const result = await inBoundedTime(() => readArticle(document, { url, wholeBody }));
      expect(document.documentElement.outerHTML).toBe(before);
      if (result.ok) await checkArticle(result.article);
    };
    await fc.assert(fc.asyncProperty(hostilePage, fc.boolean(), read), runs(120, 5_000));
  },
  patience,
);

async function checkArticle({ metadata, content }: Article): Promise<void> {
  const { text, blocks, hash } = content;
  expect(v.is(articleSummarySchema, { ...metadata, version: hash, words: 0 })).toBe(true);
  expect(new URL(metadata.source).protocol).toBe('https:');
  for (const line of [metadata.title, metadata.byline ?? '', metadata.siteName ?? ''])
    expect(line).not.toMatch(/[\r\n]/u);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  await checkClaims(content);
}

async function checkClaims(content: Article['content']): Promise<void> {
  const { text, hash } = content;
  const locale = detectLocale(text, 'en') ?? 'en';
  const claims = await inBoundedTime(() => extractClaims(text, { locale }));
  const targets = claims.map((claim, index) => ({
    id: String(index),
    selectors: describeSpan(claim, content),
    version: { hash, text },
  }));
  const places = resolve(targets, content);
  claims.forEach(({ start, end, quote }, index) => {
    expect(text.slice(start, end)).toBe(quote);
    expect(places.get(String(index))).toEqual({ state: 'exact', span: { start, end } });
  });
}
