import { squeeze } from '@/utils/anchor/text-index';
import type { ReadingStep } from '@/utils/article/read-article';
import { readArticleInTasks } from '@/utils/article/read-article-in-tasks';
import type { Article, ArticleText } from '@/utils/article/types';
import { extractClaims } from '@/utils/claims/extract';
import { createHighlighter } from '@/utils/highlight/create-highlighter';
import { sentenceSpans } from '@/utils/text/sentence-spans';
import type { Span } from '@/utils/text/span';

/** What `npm run pages` tells of one page. */
export interface PageMeasures {
  /** Why there is no article; `null` when there is one. */
  readonly refusal: string | null;
  /** Characters of Readability's text, white space aside, and how many of them were found in the live page. */
  readonly characters: number;
  readonly mapped: number;
  readonly blocks: number;
  readonly length: number;
  readonly claims: number;
  /** Blocks, sentences and claims that were turned into ranges, and those whose range does not read back to themselves. */
  readonly roundTrips: number;
  readonly roundTripErrors: number;
  readonly times: PageTimes;
  readonly isDomChanged: boolean;
}

/** Milliseconds in Readability's own call, in all else of ours, and in our longest task. */
export interface PageTimes {
  readonly parse: number;
  readonly own: number;
  readonly longestOwn: number;
}

const none = { characters: 0, mapped: 0, blocks: 0, length: 0, claims: 0, roundTrips: 0, roundTripErrors: 0 };

/** Reads the page as a content script does, paints every sentence, and takes the paint off again. */
export async function measurePage(): Promise<PageMeasures> {
  const before = document.documentElement.outerHTML;
  const tasks: { readonly step: ReadingStep; readonly length: number }[] = [];
  let mapping = { characters: 0, mapped: 0 };
  const result = await readArticleInTasks(document, {
    onMapped: (counts) => (mapping = counts),
    onTask: (step, length) => tasks.push({ step, length }),
  });
  const times = sumUp(tasks);
  if (!result.ok) return { ...none, refusal: result.reason, times, isDomChanged: isChanged(before) };
  const counts = checkRoundTrips(result.article);
  const isDomChanged = paintAndCompare(result.article.content, before);
  return { refusal: null, ...mapping, ...counts, times, isDomChanged };
}

function sumUp(tasks: readonly { readonly step: ReadingStep; readonly length: number }[]): PageTimes {
  const own = tasks.filter(({ step }) => step !== 'parse').map(({ length }) => length);
  const parse = tasks.filter(({ step }) => step === 'parse').map(({ length }) => length);
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return { parse: sum(parse), own: sum(own), longestOwn: Math.max(0, ...own) };
}

function checkRoundTrips({ content, metadata }: Article) {
  const claims = extractClaims(
    content.text,
    metadata.published === null ? {} : { published: metadata.published },
  );
  const spans = [...content.blocks, ...sentenceSpans(content.text), ...claims];
  return {
    claims: claims.length,
    blocks: content.blocks.length,
    length: content.text.length,
    roundTrips: spans.length,
    roundTripErrors: spans.filter((span) => !readsBack(span, content)).length,
  };
}

/** The range leads back to the span, and its words in the page are the span's. */
function readsBack(span: Span, content: ArticleText): boolean {
  const range = content.toRange(span);
  if (range === null) return false;
  const back = content.toSpan(range);
  const isSame = back?.start === span.start && back.end === span.end;
  return isSame && squeeze(shownText(range)) === squeeze(content.text.slice(span.start, span.end));
}

/** The words of a range that a reader sees, for pages hide notes for machines in it; all where nothing is seen. */
function shownText(range: Range): string {
  const texts = textsIn(range);
  const shown = texts.filter(({ isShown }) => isShown);
  return (shown.length > 0 ? shown : texts).map(({ data }) => data).join('');
}

function textsIn(range: Range): readonly { readonly data: string; readonly isShown: boolean }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  walker.currentNode = range.startContainer;
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : Infinity;
    const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    texts.push({ data: (node.nodeValue ?? '').slice(from, to), isShown });
    if (node === range.endContainer) break;
  }
  return texts;
}

function paintAndCompare(content: ArticleText, before: string): boolean {
  const undo = new AbortController();
  const highlighter = createHighlighter({ document, signal: undo.signal });
  const marks = sentenceSpans(content.text).flatMap((span, index) => {
    const range = content.toRange(span);
    return range === null ? [] : [{ id: String(index), range, kind: 'loss', certainty: 'asserted' } as const];
  });
  highlighter.paint(marks);
  const isChangedPainted = isChanged(before);
  undo.abort();
  return isChangedPainted || isChanged(before);
}

function isChanged(before: string): boolean {
  return document.documentElement.outerHTML !== before;
}
