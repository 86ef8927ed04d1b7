import type { ArticleText } from '@/utils/article/types';
import type { Span } from '@/utils/text/span';
import { elementAt, textAt } from './element-path';
import { squeeze } from './text-index';
import type { RangeSelector, TargetSelectors } from './types';

/** Signs of context on either side that must be the same: in a list the quote alone could be its neighbour's. */
const comparedContext = 24;

/** Follows a stored DOM path; `null` unless the very words are there, between the same neighbours. */
export function findByPath(
  { range, quote }: TargetSelectors,
  article: ArticleText,
  root: Document | null,
): Span | null {
  if (range === null || root === null) return null;
  const live = rangeAt(root, range);
  const span = live === null ? null : article.toSpan(live);
  if (span === null) return null;
  const { text } = article;
  const isSame =
    squeeze(text.slice(span.start, span.end)) === squeeze(quote.exact) &&
    endsAlike(quote.prefix, text.slice(Math.max(0, span.start - quote.prefix.length), span.start)) &&
    startsAlike(quote.suffix, text.slice(span.end, span.end + quote.suffix.length));
  return isSame ? span : null;
}

function rangeAt(
  root: Document,
  { startPath, startOffset, endPath, endOffset }: RangeSelector,
): Range | null {
  const startElement = elementAt(root, startPath);
  const endElement = elementAt(root, endPath);
  if (startElement === null || endElement === null) return null;
  const start = textAt({ element: startElement, offset: startOffset }, 'start');
  const end = textAt({ element: endElement, offset: endOffset }, 'end');
  if (start === null || end === null) return null;
  const range = root.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function endsAlike(stored: string, actual: string): boolean {
  return squeeze(actual).endsWith(squeeze(stored).slice(-comparedContext));
}

function startsAlike(stored: string, actual: string): boolean {
  return squeeze(actual).startsWith(squeeze(stored).slice(0, comparedContext));
}
