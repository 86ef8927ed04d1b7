import { describe } from '@/utils/anchor/describe';
import { resolve, resolvingSteps } from '@/utils/anchor/resolve';
import type { Resolution, Target, TargetSelectors } from '@/utils/anchor/types';
import { readArticle } from '@/utils/article/read-article';
import type { LiveArticleText } from '@/utils/article/types';
import { createHighlighter } from '@/utils/highlight/create-highlighter';
import type { Span } from '@/utils/text/span';
import { timedSteps } from './timed-steps';

/** What it takes to find the notes of a page again and to paint them. */
export interface AnchoringMeasures {
  readonly words: number;
  readonly annotations: number;
  /** Milliseconds: on a page that has not changed, and from quotes alone. */
  readonly unchanged: number;
  readonly quotes: number;
  /** The longest task of either when cut into tasks, as the extension does it; painting is one. */
  readonly longestTask: number;
  /** Notes that did not come back to their own words; from quotes alone, those that came back to others'. */
  readonly lost: number;
  readonly wrong: number;
  readonly isDomChanged: boolean;
}

/** Runs are repeated and the shortest is taken: others were disturbed. */
const runs = 3;
/** Notes are on three to twelve words: enough different ones for a thousand in any article. */
const [fewestWords, mostWords] = [3, 12];

/** Annotates passages all over the page, finds them again and paints them; `null` where there is no article. */
export async function measureAnchoring(count: number): Promise<AnchoringMeasures | null> {
  const content = read();
  if (content === null) return null;
  const before = document.documentElement.outerHTML;
  const targets = passages(content, count).flatMap(
    (span, index) => targetOf(content, span, String(index)) ?? [],
  );
  const bare = targets.map(({ id, selectors: { quote } }): Target => ({
    id,
    version: null,
    selectors: onlyQuote(quote),
  }));
  const unchanged = await best(targets);
  const quotes = await best(bare);
  const found = resolve(targets, content);
  const byQuote = resolve(bare, content);
  return {
    words: content.text.split(/\s+/u).length,
    annotations: targets.length,
    unchanged: unchanged.length,
    quotes: quotes.length,
    longestTask: Math.max(unchanged.longestTask, quotes.longestTask),
    lost: targets.filter((target) => !isAt(found.get(target.id), target)).length,
    wrong: targets.filter((target) => isElsewhere(byQuote.get(target.id), target)).length,
    isDomChanged: document.documentElement.outerHTML !== before,
  };
}

const held: { article: LiveArticleText | null } = { article: null };

/** Reads the page's article and holds on to it, as the extension does; the length of its text, 0 without one. */
export function keepArticle(): number {
  held.article = read();
  return held.article === null ? 0 : held.article.text.length;
}

/** Lets go of it. */
export function dropArticle() {
  held.article = null;
}

/** A fresh reading, so that nothing is prepared. Not measured here: see `measurePage`. */
function read(): LiveArticleText | null {
  const result = readArticle(document, { wholeBody: true });
  return result.ok ? result.article.content : null;
}

interface Timing {
  readonly length: number;
  readonly longestTask: number;
}

async function best(targets: readonly Target[]): Promise<Timing> {
  const timings: Timing[] = [];
  for (let run = 0; run < runs; run += 1) {
    const content = read();
    if (content !== null) timings.push(await anchorAndPaint(content, targets));
  }
  const shortest = (of: (timing: Timing) => number) => Math.min(...timings.map(of));
  return {
    length: shortest(({ length }) => length),
    longestTask: shortest(({ longestTask }) => longestTask),
  };
}

async function anchorAndPaint(content: LiveArticleText, targets: readonly Target[]): Promise<Timing> {
  const found = await timedSteps(resolvingSteps(targets, content));
  const start = performance.now();
  const undo = new AbortController();
  const highlighter = createHighlighter({ document, signal: undo.signal });
  const marks = [...found.value].flatMap(([id, resolution]) => {
    const range = 'span' in resolution ? content.toRange(resolution.span) : null;
    return range === null ? [] : [{ id, range, kind: 'loss', certainty: 'asserted' } as const];
  });
  highlighter.paint(marks);
  const painting = performance.now() - start;
  undo.abort();
  return { length: found.length + painting, longestTask: Math.max(found.longestTask, painting) };
}

/** Passages of some words each, all over the text, as many as asked for; no two are the same. */
function passages({ text }: LiveArticleText, count: number): readonly Span[] {
  const words = [...text.matchAll(/\S+/gu)];
  const spans: Span[] = [];
  for (let length = fewestWords; length <= mostWords; length += 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const last = words[first + length - 1];
      const span = { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
      if (!text.slice(span.start, span.end).includes('\n')) spans.push(span);
    }
  }
  const step = Math.max(1, spans.length / count);
  return Array.from(
    { length: Math.min(count, spans.length) },
    (_, at) => spans[Math.floor(at * step)],
  ).filter((span) => span !== undefined);
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
