import type { Span } from '@/utils/text/span';

/**
 * The words of an article as every other part sees them: normalised text, blocks separated by one "\n\n", and the
 * way back to the live page. Offsets are UTF-16 into `text`.
 */
export interface ArticleText {
  readonly text: string;
  /** Paragraphs, headings, list items, table cells, in reading order; they never overlap. */
  readonly blocks: readonly Span[];
  /** SHA-256 of `text`, the version's name. */
  readonly hash: string;
  /** Finds the live range of a span; `null` when part of it is no longer in the page. Lazy, about 20 µs. */
  toRange(span: Span): Range | null;
  /** Finds the span of a live range, trimmed to words of the article; `null` when it holds none of them. */
  toSpan(range: Range): Span | null;
}

/** An article's words together with the nodes of the page that hold them now. */
export interface LiveArticleText extends ArticleText {
  /** Tells whether every node is still in the page with the same words. About a microsecond a node. */
  isIntact(): boolean;
  /**
   * Finds the same words in the nodes that hold them now, as after a framework has drawn them anew; `null` when some
   * are not there. Searches all of `root`, bit by bit; nothing is asked of Readability.
   */
  follow(root: Element): Generator<void, LiveArticleText | null>;
  /** The trees that the words stand in (documents, open shadow roots), each with the node around all of its words. */
  trees(): ReadonlyMap<Node, Node>;
}

/** What is known of an article beside its words. Strings are the page's own and may be hostile: show them as text. */
export interface ArticleMetadata {
  /** Canonical address, without tracking parameters: the identity of the article. */
  readonly source: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or date-time, as the page states it. */
  readonly published: string | null;
  /** BCP 47, `null` when the page does not say. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export interface Article {
  readonly metadata: ArticleMetadata;
  readonly content: LiveArticleText;
}

/** Why a page could not be read as an article. */
export type UnreadableReason = 'no-article' | 'too-large' | 'not-html';

export type ReadArticleResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: UnreadableReason };
