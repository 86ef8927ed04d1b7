import { describe as suite, expect, test } from 'vitest';
import { describe } from '@/utils/anchor/describe';
import { resolve } from '@/utils/anchor/resolve';
import { squeeze, TextIndex } from '@/utils/anchor/text-index';
import type { Resolution, Target } from '@/utils/anchor/types';
import { readArticle } from '@/utils/article/read-article';
import type { ArticleText } from '@/utils/article/types';
import { copies } from './cases/copies';
import { edited } from './cases/edited';
import { figures } from './cases/figures';
import { formulas } from './cases/formulas';
import { gone } from './cases/gone';
import { lists } from './cases/lists';
import { moved } from './cases/moved';
import { rebuilt } from './cases/rebuilt';
import { scripts } from './cases/scripts';
import { signs } from './cases/signs';
import { addEmptyNodes, leaveAsIs, splitTextNodes } from './support/disturb';
import { type PageCase, pageOf } from './support/page-case';
import { unmark } from './support/unmark-place';

const cases = Object.entries({
  edited,
  moved,
  gone,
  lists,
  formulas,
  rebuilt,
  figures,
  copies,
  signs,
  scripts,
});
const disturbances = Object.entries({ leaveAsIs, splitTextNodes, addEmptyNodes });

suite.each(disturbances)('%s', (_, disturb) => {
  suite.each(cases)('%s', (_, table) => {
    test.each(table)('$name', (entry) => {
      const target = describeIn(read(parse(pageOf(entry.before), disturb)), entry);
      const now = read(parse(pageOf(entry.after, entry.template), disturb));
      expect(shown(resolve([target], now).get('note'), now)).toEqual(expected(entry, now));
    });
  });
});

test('there are enough cases to mean something', () => {
  expect(cases.flatMap(([, table]) => table).length).toBeGreaterThanOrEqual(170);
});

function parse(markup: string, disturb: (page: Document) => void): Document {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  disturb(page);
  return page;
}

function read(page: Document): ArticleText {
  const result = readArticle(page, { wholeBody: true });
  if (!result.ok) throw new Error(result.reason);
  return result.article.content;
}

function describeIn(article: ArticleText, { quote, occurrence = 1 }: PageCase): Target {
  const index = new TextIndex(article.text);
  const words = squeeze(quote);
  const at = index.find(words)[occurrence - 1];
  const range = at === undefined ? null : article.toRange(index.spanOf(at, at + words.length));
  const selectors = range === null ? null : describe(range, article);
  if (selectors === null) throw new Error(`"${quote}" is not in the page`);
  return { id: 'note', selectors, version: { hash: article.hash, text: article.text } };
}

function shown(resolution: Resolution | undefined, { text }: ArticleText) {
  if (resolution === undefined) return { state: 'missing', words: '', start: -1 };
  if (resolution.state === 'orphan' || resolution.state === 'ambiguous') {
    return { state: resolution.state, words: '', start: -1 };
  }
  const { start, end } = resolution.span;
  return { state: resolution.state, words: text.slice(start, end), start };
}

function expected({ state, place }: PageCase, { text }: ArticleText) {
  if (place === undefined) return { state, words: '', start: -1 };
  const { around, words, offset } = unmark(place);
  const at = text.indexOf(around);
  if (at === -1) throw new Error(`"${around}" is not in the page now`);
  return { state, words, start: at + offset };
}
