import { expect, test } from 'vitest';
import { describe } from '@/utils/anchor/describe';
import { resolve } from '@/utils/anchor/resolve';
import { readArticle } from '@/utils/article/read-article';
import type { ArticleText } from '@/utils/article/types';
import { createHighlighter } from '@/utils/highlight/create-highlighter';
import { report } from './support/articles';
import { pageOf } from './support/page-case';

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

function read(page: Document): ArticleText {
  const result = readArticle(page, { wholeBody: true });
  if (!result.ok) throw new Error(result.reason);
  return result.article.content;
}

function rangeOf(article: ArticleText, words: string): Range {
  const start = article.text.indexOf(words);
  const range = article.toRange({ start, end: start + words.length });
  if (range === null) throw new Error(`"${words}" is not in the page`);
  return range;
}

test('a range is described in every way', () => {
  const article = read(parse(pageOf(report)));
  const selectors = describe(rangeOf(article, 'killing 14 people'), article);
  expect(selectors?.quote.exact).toBe('killing 14 people');
  expect(selectors?.quote.prefix).toMatch(/^\S.{31,63}$/su);
  expect(selectors?.quote.suffix).toMatch(/^.{31,63}\S$/su);
  expect(selectors?.position).toEqual({
    start: article.text.indexOf('killing 14'),
    end: article.text.indexOf(' and wounding'),
  });
  expect(selectors?.range?.startPath).toBe('/html[1]/body[1]/main[1]/article[1]/p[1]');
  expect(selectors?.block).toMatchObject({ index: 1 });
});

test('white space at the ends is not part of it', () => {
  const page = parse(pageOf(report));
  const article = read(page);
  const range = page.createRange();
  range.selectNode(page.querySelectorAll('p')[7] ?? page.body);
  expect(describe(range, article)?.quote.exact).toBe('The ministry declined to comment.');
});

test('what holds no word of the article is not described', () => {
  const page = parse(pageOf(report, '<nav>Home</nav><article>%</article>'));
  const range = page.createRange();
  range.selectNodeContents(page.head);
  expect(describe(range, read(page))).toBeNull();
});

test('a thousand notes are anchored and painted in 300 ms from their quotes, 150 ms on an unchanged page', () => {
  const page = parse(pageOf(longArticle()));
  document.body.replaceChildren(...page.body.childNodes);
  const article = read(document);
  expect(article.text.length).toBeGreaterThan(450_000);
  const step = Math.floor(article.text.length / 1_001);
  const described = Array.from({ length: 1_000 }, (_, index) => {
    const range = article.toRange({ start: index * step + 5, end: index * step + 45 });
    const selectors = range === null ? null : describe(range, article);
    if (selectors === null) throw new Error('not described');
    return { id: String(index), selectors };
  });
  const version = { hash: article.hash, text: article.text };
  const fromQuotes = described.map(({ id, selectors }) => ({
    id,
    selectors: { ...selectors, position: null, range: null },
    version: null,
  }));
  expect(bestTimeToPaint(article, fromQuotes)).toBeLessThan(300);
  expect(
    bestTimeToPaint(
      article,
      described.map((target) => ({ ...target, version })),
    ),
  ).toBeLessThan(150);
  document.body.replaceChildren();
});

/** Half a megabyte of sentences from the report's own words, in an order that does not repeat. */
function longArticle(): readonly string[] {
  const words = report.slice(1).join(' ').split(' ');
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const sentence = () => `${Array.from({ length: 14 }, () => words[next() % words.length]).join(' ')}.`;
  return Array.from({ length: 1_050 }, () => Array.from({ length: 6 }, sentence).join(' '));
}

/** The best of three: the machine may be busy with other tests. */
function bestTimeToPaint(article: ArticleText, targets: Parameters<typeof resolve>[0]): number {
  return Math.min(...[1, 2, 3].map(() => timeToPaint(article, targets)));
}

function timeToPaint(article: ArticleText, targets: Parameters<typeof resolve>[0]): number {
  const undo = new AbortController();
  const highlighter = createHighlighter({ document, signal: undo.signal });
  const started = performance.now();
  const resolutions = resolve(targets, article);
  const marks = [...resolutions].flatMap(([id, resolution]) => {
    const range = 'span' in resolution ? article.toRange(resolution.span) : null;
    return range === null ? [] : [{ id, range, kind: 'loss', certainty: 'asserted' } as const];
  });
  highlighter.paint(marks);
  const length = performance.now() - started;
  undo.abort();
  expect(marks).toHaveLength(targets.length);
  return length;
}
