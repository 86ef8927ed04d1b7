import type { ArticleText } from '@/utils/article/types';
import { runAtOnce } from '@/utils/text/run-in-tasks';
import { findByPath } from './by-path';
import { creatingDiffPath, type DiffPath } from './diff-path';
import { matchQuote } from './match-quote';
import { matchStrictly } from './match-strictly';
import { squeeze, TextIndex } from './text-index';
import type { Resolution, ResolveOptions, Target } from './types';

/**
 * Finds targets again in an article, all in one pass over one index. Returns a place or a reason for each, by id.
 *
 * In this order: the same version, by position. The DOM path, if the same words stand there between the same
 * neighbours. The known old version, compared with this one. Without one, exact words ranked by their surroundings,
 * then an edited form of them in their old place. A target that could be in two places gets neither.
 */
export function resolve(
  targets: readonly Target[],
  article: ArticleText,
  options: ResolveOptions = {},
): ReadonlyMap<string, Resolution> {
  return runAtOnce(resolvingSteps(targets, article, options));
}

/** Does the work of `resolve` bit by bit, each a few milliseconds; between two the caller may let the page breathe. */
export function* resolvingSteps(
  targets: readonly Target[],
  article: ArticleText,
  options: ResolveOptions = {},
): Generator<void, ReadonlyMap<string, Resolution>> {
  const resolver = new Resolver(article, options);
  const resolutions = new Map<string, Resolution>();
  for (const target of targets) {
    resolutions.set(target.id, yield* resolver.resolve(target));
    yield;
  }
  return resolutions;
}

class Resolver {
  readonly #article: ArticleText;
  readonly #isStrict: boolean;
  readonly #diffPaths = new Map<string, DiffPath>();
  #index: TextIndex | null = null;
  #root: Document | null | undefined;

  constructor(article: ArticleText, { context = 'ranked' }: ResolveOptions) {
    this.#article = article;
    this.#isStrict = context === 'strict';
  }

  *resolve(target: Target): Generator<void, Resolution> {
    const { selectors, version } = target;
    const { position } = selectors;
    const known = isQuotedFrom(version, selectors) ? version : null;
    if (known?.hash === this.#article.hash && position !== null) return { state: 'exact', span: position };
    const byPath = findByPath(selectors, this.#article, this.#document());
    if (byPath !== null) return { state: 'exact', span: byPath };
    if (this.#isStrict) return matchStrictly(selectors, this.#article.text);
    if (known !== null && position !== null) return (yield* this.#diffPath(known))(position);
    return matchQuote(selectors, this.#textIndex());
  }

  *#diffPath({ hash, text }: NonNullable<Target['version']>): Generator<void, DiffPath> {
    const known = this.#diffPaths.get(hash);
    if (known !== undefined) return known;
    const created = yield* creatingDiffPath(text, this.#textIndex());
    this.#diffPaths.set(hash, created);
    return created;
  }

  #textIndex(): TextIndex {
    this.#index ??= new TextIndex(this.#article.text);
    return this.#index;
  }

  /** The page behind the article; none for a text without layout. */
  #document(): Document | null {
    if (this.#root === undefined) {
      const [block] = this.#article.blocks;
      const range = block === undefined || typeof Range === 'undefined' ? null : this.#article.toRange(block);
      this.#root = range?.startContainer.ownerDocument ?? null;
    }
    return this.#root;
  }
}

/** Imported selectors may contradict themselves: a position counts only if the quote stands there in its version. */
function isQuotedFrom(version: Target['version'], { position, quote }: Target['selectors']): boolean {
  if (version === null || position === null) return false;
  return squeeze(version.text.slice(position.start, position.end)) === squeeze(quote.exact);
}
