import type { Span } from '@/utils/text/span';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector, over normalised text. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector, but UTF-16: exports convert to code points. */
export type TextPositionSelector = Span;

/** https://www.w3.org/TR/annotation-model/#range-selector with element paths; a hint, never trusted alone. */
export interface RangeSelector {
  readonly startPath: string;
  readonly startOffset: number;
  readonly endPath: string;
  readonly endOffset: number;
}

/** The block of the article that holds the quote's start. */
export interface BlockSelector {
  readonly index: number;
  readonly hash: string;
}

/** Everything that is kept of a place in an article. Only `quote` is sure to be there: imports have no more. */
export interface TargetSelectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector | null;
  readonly range: RangeSelector | null;
  readonly block: BlockSelector | null;
}

/** A place to find again, and the text version it was taken from (`null` when unknown). */
export interface Target {
  readonly id: string;
  readonly selectors: TargetSelectors;
  readonly version: { readonly hash: string; readonly text: string } | null;
}

export const anchorStates = ['exact', 'moved', 'edited', 'ambiguous', 'orphan'] as const;
export type AnchorState = (typeof anchorStates)[number];

export type OrphanReason = 'deleted' | 'page-replaced' | 'not-loaded' | 'not-found';

/** Where a target is now. Only `exact`, `moved` and `edited` have a place. */
export type Resolution =
  | { readonly state: 'exact' | 'moved' | 'edited'; readonly span: Span }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Span[] }
  | { readonly state: 'orphan'; readonly reason: OrphanReason };

export interface ResolveOptions {
  /** `strict`: prefix and suffix must equal. `ranked` (default): they choose among several exact hits. */
  readonly context?: 'strict' | 'ranked';
}
