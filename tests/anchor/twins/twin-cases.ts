import { describeSpan } from '@/utils/anchor/describe';
import type { Target } from '@/utils/anchor/types';
import type { ArticleText } from '@/utils/article/types';
import { sha256Hex } from '@/utils/text/sha256';
import type { Span } from '@/utils/text/span';
import { editPage } from './edits';
import { type Page, PageWriter } from './pages';
import { Chance } from './random';

/** A note in a generated page, and where its words are after the edits. */
export interface TwinCase {
  readonly target: Target;
  readonly before: ArticleText;
  readonly now: ArticleText;
  /** `null` where the sentence is gone. */
  readonly place: Span | null;
  /** No other place of the old page has the same words between the same neighbours. */
  readonly isTold: boolean;
}

interface Passage {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Makes the case of a seed: always the same one. */
export function twinCase(seed: number): TwinCase {
  const chance = new Chance(seed);
  const writer = new PageWriter(chance);
  const page = writer.page();
  const passage = choosePassage(page, chance);
  const [before, now] = [page, editPage(page, chance, writer)].map(articleOf) as [Written, Written];
  const span = before.placeOf(passage);
  if (span === null) throw new Error('the passage is not in its own page');
  const selectors = describeSpan(span, before.article);
  const version = { hash: before.article.hash, text: before.article.text };
  const { prefix, exact, suffix } = selectors.quote;
  return {
    target: { id: 'note', selectors, version },
    before: before.article,
    now: now.article,
    place: now.placeOf(passage),
    isTold: before.article.text.split(prefix + exact + suffix).length === 2,
  };
}

/** Some words of a sentence, or all of them. */
function choosePassage(page: Page, chance: Chance): Passage {
  const { id, words } = chance.of(page.flat());
  const last = words.length - 1;
  if (chance.part() < 0.3) return { sentence: id, first: 0, last };
  const first = chance.between(0, last);
  return { sentence: id, first, last: Math.min(last, first + chance.between(0, 4)) };
}

interface Written {
  readonly article: ArticleText;
  placeOf(passage: Passage): Span | null;
}

function articleOf(page: Page): Written {
  const starts = new Map<number, { start: number; words: readonly string[] }>();
  const blocks: Span[] = [];
  let text = '';
  for (const block of page) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const [at, { id, words }] of block.entries()) {
      if (at > 0) text += ' ';
      starts.set(id, { start: text.length, words });
      text += words.join(' ');
    }
    blocks.push({ start, end: text.length });
  }
  return {
    article: { text, blocks, hash: sha256Hex(text), toRange: () => null, toSpan: () => null },
    placeOf: ({ sentence, first, last }) => {
      const found = starts.get(sentence);
      if (found === undefined) return null;
      const offset = (count: number) => found.start + found.words.slice(0, count).join(' ').length;
      return { start: offset(first) + (first > 0 ? 1 : 0), end: offset(last + 1) };
    },
  };
}
