import type { ArticleText } from '@/utils/article/types';
import { sha256Hex } from '@/utils/text/sha256';
import type { Span } from '@/utils/text/span';
import { offsetInElement, pathOf } from './element-path';
import type { BlockSelector, RangeSelector, TargetSelectors, TextQuoteSelector } from './types';

const longestContext = 64;
const shortestContext = 32;

/** Describes a live range of an article in every way there is to find it again; `null` when it holds none of its words. */
export function describe(range: Range, article: ArticleText): TargetSelectors | null {
  const span = article.toSpan(range);
  if (span === null) return null;
  const trimmed = article.toRange(span);
  return { ...describeSpan(span, article), range: trimmed === null ? null : describeRange(trimmed) };
}

/** Describes a span of an article's text, without a place in the DOM. */
export function describeSpan(span: Span, article: Pick<ArticleText, 'text' | 'blocks'>): TargetSelectors {
  return {
    quote: describeQuote(span, article.text),
    position: { start: span.start, end: span.end },
    range: null,
    block: describeBlock(span, article),
  };
}

/** Quotes a span with 32 to 64 characters either side, cut between words. */
export function describeQuote({ start, end }: Span, text: string): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wordStart(text, start), start),
    suffix: text.slice(end, wordEnd(text, end)),
  };
}

function wordStart(text: string, start: number): number {
  const from = Math.max(0, start - longestContext);
  if (from === 0) return 0;
  const space = text.slice(from - 1, start - shortestContext).search(/\s/u);
  return space === -1 ? from : from + space;
}

function wordEnd(text: string, end: number): number {
  const to = Math.min(text.length, end + longestContext);
  if (to === text.length) return to;
  const tail = text.slice(end + shortestContext, to + 1);
  const space = tail.search(/\s\S*$/u);
  return space === -1 ? to : end + shortestContext + space;
}

function describeRange(range: Range): RangeSelector | null {
  const start = offsetInElement(range.startContainer, range.startOffset);
  const end = offsetInElement(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return {
    startPath: pathOf(start.element),
    startOffset: start.offset,
    endPath: pathOf(end.element),
    endOffset: end.offset,
  };
}

function describeBlock(
  span: Span,
  { text, blocks }: Pick<ArticleText, 'text' | 'blocks'>,
): BlockSelector | null {
  const index = blocks.findLastIndex(({ start }) => start <= span.start);
  const block = blocks[index];
  return block === undefined ? null : { index, hash: blockHash(text.slice(block.start, block.end)) };
}

/** Names a block's text: the first 64 bits of its SHA-256, enough to tell the blocks of one article apart. */
export function blockHash(text: string): string {
  return sha256Hex(text).slice(0, 16);
}
