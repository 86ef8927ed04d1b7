import { describe } from '@/utils/anchor/describe';
import { resolve } from '@/utils/anchor/resolve';
import { squeeze, TextIndex } from '@/utils/anchor/text-index';
import type { OrphanReason, Resolution, ResolveOptions, Target } from '@/utils/anchor/types';
import { readArticle, type ReadArticleOptions } from '@/utils/article/read-article';
import type { ArticleText } from '@/utils/article/types';
import type { Span } from '@/utils/text/span';

/** What the page's text is taken from: its article, or all that is visible where the quote is not part of that. */
type Scope = NonNullable<ReadArticleOptions['wholeBody']>;

export interface DescribedTarget {
  readonly target: Target;
  readonly scope: Scope;
}

export interface ResolvedTarget {
  readonly state: Resolution['state'];
  /** The words at the place and 30 characters either side; empty when there is no place. */
  readonly text: string;
  readonly before30: string;
  readonly after30: string;
  /** Time for reading the page and finding the target in it. */
  readonly ms: number;
}

const surroundings = 30;

/** Describes the n-th occurrence of a quote in the visible text; `null` when the page has fewer. */
export function describeOccurrence(id: string, quote: string, occurrence: number): DescribedTarget | null {
  const body = read('always');
  const range = body === null ? null : rangeOfOccurrence(body, quote, occurrence);
  if (range === null) return null;
  return describeIn(true, id, quote, range) ?? describeIn('always', id, quote, range);
}

function describeIn(scope: Scope, id: string, quote: string, range: Range): DescribedTarget | null {
  const article = read(scope);
  const selectors = article === null ? null : describe(range, article);
  if (article === null || selectors === null) return null;
  if (squeeze(selectors.quote.exact) !== squeeze(quote)) return null;
  return { target: { id, selectors, version: { hash: article.hash, text: article.text } }, scope };
}

/** Finds a target in the page as it is now; in all of its text where another part of it was taken for the article. */
export function resolveTarget(target: Target, scope: Scope, options: ResolveOptions = {}): ResolvedTarget {
  const started = performance.now();
  const first = resolveIn(scope, target, options);
  const isElsewhere =
    first === null || (first.resolution.state === 'orphan' && lostReasons.has(first.resolution.reason));
  const { text, resolution } =
    (isElsewhere ? resolveIn('always', target, options) : null) ?? first ?? nothing;
  const hasPlace = resolution.state !== 'orphan' && resolution.state !== 'ambiguous';
  return found(resolution.state, text, hasPlace ? resolution.span : { start: 0, end: 0 }, started);
}

const nothing = { text: '', resolution: { state: 'orphan', reason: 'not-found' } } as const;
const lostReasons: ReadonlySet<string> = new Set(['page-replaced', 'not-loaded'] satisfies OrphanReason[]);

function resolveIn(scope: Scope, target: Target, options: ResolveOptions) {
  const article = read(scope);
  const resolution = article === null ? undefined : resolve([target], article, options).get(target.id);
  return article === null || resolution === undefined ? null : { text: article.text, resolution };
}

function found(
  state: Resolution['state'],
  text: string,
  { start, end }: Span,
  since: number,
): ResolvedTarget {
  return {
    state,
    text: text.slice(start, end),
    before30: start === end ? '' : text.slice(Math.max(0, start - surroundings), start),
    after30: start === end ? '' : text.slice(end, end + surroundings),
    ms: performance.now() - since,
  };
}

function rangeOfOccurrence(body: ArticleText, quote: string, occurrence: number): Range | null {
  const words = squeeze(quote);
  const index = new TextIndex(body.text);
  const at = index.find(words)[occurrence - 1];
  return at === undefined ? null : body.toRange(index.spanOf(at, at + words.length));
}

function read(wholeBody: Scope): ArticleText | null {
  const result = readArticle(document, { wholeBody });
  return result.ok ? result.article.content : null;
}
