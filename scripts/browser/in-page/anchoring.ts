import { resolve } from '@/utils/anchor/resolve';
import type { Resolution, Target, TargetSelectors } from '@/utils/anchor/types';
import { readArticle } from '@/utils/article/read-article';
import type { LiveArticleText } from '@/utils/article/types';
import { createHighlighter } from '@/utils/highlight/create-highlighter';
import { describe } from '@/utils/anchor/describe';
import type { Span } from '@/utils/text/span';

/** What it takes to find the notes of a page again and to paint them. */
export interface AnchoringMeasures {
  readonly words: number;
  readonly annotations: number;
  /** Milliseconds: on a page that has not changed, and from quotes alone. */
  readonly unchanged: number;
  readonly quotes: number;
  /** Notes that did not come back to their own words; from quotes alone, those that came back to others'. */
  readonly lost: number;
  readonly wrong: number;
}

/** Runs are repeated and the shortest is taken: others were disturbed. */
const runs = 3;

/** Annotates passages all over the page, finds them again and paints them; `null` where there is no article. */
export function measureAnchoring(count: number): AnchoringMeasures | null {
  const result = readArticle(document, { wholeBody: true });
  if (!result.ok) return null;
  const { content } = result.article;
  const spans = passages(content, count);
  const targets = spans.flatMap((span, index) => targetOf(content, span, String(index)) ?? []);
  const bare = targets.map(({ id, selectors: { quote } }): Target => ({
    id,
    version: null,
    selectors: onlyQuote(quote),
  }));
  const unchanged = best(() => anchorAndPaint(read(), targets));
  const quotes = best(() => anchorAndPaint(read(), bare));
  const found = resolve(targets, content);
  const byQuote = resolve(bare, content);
  return {
    words: content.text.split(/\s+/u).length,
    annotations: targets.length,
    unchanged,
    quotes,
    lost: targets.filter((target) => !isAt(found.get(target.id), target)).length,
    wrong: targets.filter((target) => isElsewhere(byQuote.get(target.id), target)).length,
  };
}

/** A fresh reading, so that nothing is prepared. Not measured here: see `measurePage`. */
function read(): LiveArticleText {
  const result = readArticle(document, { wholeBody: true });
  if (!result.ok) throw new Error(result.reason);
  return result.article.content;
}

function anchorAndPaint(content: LiveArticleText, targets: readonly Target[]): number {
  const start = performance.now();
  const undo = new AbortController();
  const highlighter = createHighlighter({ document, signal: undo.signal });
  const marks = [...resolve(targets, content)].flatMap(([id, resolution]) => {
    const range = 'span' in resolution ? content.toRange(resolution.span) : null;
    return range === null ? [] : [{ id, range, kind: 'loss', certainty: 'asserted' } as const];
  });
  highlighter.paint(marks);
  const length = performance.now() - start;
  undo.abort();
  return length;
}

/** Runs of six words that begin all over the text, one after the other. */
function passages({ text }: LiveArticleText, count: number): readonly Span[] {
  const words = [...text.matchAll(/\S+/gu)];
  const step = Math.max(1, (words.length - 6) / count);
  return Array.from({ length: Math.min(count, Math.max(0, words.length - 6)) }, (_, at) => {
    const first = words[Math.floor(at * step)];
    const last = words[Math.floor(at * step) + 5];
    return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  }).filter(({ start, end }) => !text.slice(start, end).includes('\n'));
}

function targetOf(content: LiveArticleText, span: Span, id: string): Target | null {
  const range = content.toRange(span);
  const selectors = range === null ? null : describe(range, content);
  return selectors && { id, selectors, version: { hash: content.hash, text: content.text } };
}

function onlyQuote(quote: TargetSelectors['quote']): TargetSelectors {
  return { quote, position: null, range: null, block: null };
}

function isAt(resolution: Resolution | undefined, { selectors: { position } }: Target): boolean {
  return resolution !== undefined && 'span' in resolution && resolution.span.start === position?.start;
}

function isElsewhere(resolution: Resolution | undefined, target: Target): boolean {
  return resolution !== undefined && 'span' in resolution && !isAt(resolution, target);
}

function best(run: () => number): number {
  return Math.min(...Array.from({ length: runs }, run));
}
