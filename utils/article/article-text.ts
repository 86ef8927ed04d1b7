import { sha256Hex } from '@/utils/text/sha256';
import type { Span } from '@/utils/text/span';
import { rangeOf } from './span-to-range';
import { spanOf } from './range-to-span';
import { followSegments } from './follow-segments';
import { isIntact } from './segment';
import { treesOf } from './trees-of';
import type { LiveArticleText } from './types';

/** The run of an article's text that one live text node gave. */
export interface Segment extends Span {
  readonly node: Text;
}

/** Text with its blocks, and the live nodes it was built from, both in reading order. */
export interface MappedText {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly segments: readonly Segment[];
}

/**
 * Makes the two-way map between normalised text and the live page.
 *
 * Keeps no copy of the page's own text: a node is read again when asked for, and one that has changed or gone since
 * gives `null`, never another place. The hash is made when first asked for, in a few milliseconds.
 */
export function createArticleText(mapped: MappedText): LiveArticleText {
  const { text, blocks } = mapped;
  const hash = once(() => sha256Hex(text));
  const indices = once(() => new Map<Node, number>(mapped.segments.map(({ node }, index) => [node, index])));
  return {
    text,
    blocks,
    get hash() {
      return hash();
    },
    toRange: (span) => rangeOf(span, mapped),
    toSpan: (range) => spanOf(range, mapped, indices()),
    isIntact: () => mapped.segments.every((segment) => isIntact(segment, text)),
    follow: (root) => follow(mapped, root),
    trees: () => treesOf(mapped.segments),
  };
}

function* follow(mapped: MappedText, root: Element): Generator<void, LiveArticleText | null> {
  const segments = yield* followSegments(mapped, root);
  return segments === null ? null : createArticleText({ ...mapped, segments });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
