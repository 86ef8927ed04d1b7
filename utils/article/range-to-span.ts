import { firstIndex } from '@/utils/text/first-index';
import type { Span } from '@/utils/text/span';
import type { MappedText, Segment } from './article-text';
import { isIntact, readOffsets } from './segment';
import { createRange, ownerOf, rootOf } from './unclobbered';

type SegmentIndices = ReadonlyMap<Node, number>;

interface Boundary {
  readonly container: Node;
  readonly offset: number;
}

/** Finds the span of a live range, white space at its ends left out; `null` when it holds no word of the article. */
export function spanOf(range: Range, mapped: MappedText, indices: SegmentIndices): Span | null {
  const start = offsetAfter({ container: range.startContainer, offset: range.startOffset }, mapped, indices);
  const end = offsetBefore({ container: range.endContainer, offset: range.endOffset }, mapped, indices);
  return trim({ start, end }, mapped.text);
}

/** The offset of the first code unit after a place in the page; the text's length when there is none. */
function offsetAfter(place: Boundary, mapped: MappedText, indices: SegmentIndices): number {
  const inside = mapped.segments[indices.get(place.container) ?? -1];
  if (inside !== undefined && isIntact(inside, mapped.text)) {
    const { endOf } = readOffsets(inside, mapped.text);
    return inside.start + firstIndex(lengthOf(inside), (unit) => (endOf(unit) ?? Infinity) > place.offset);
  }
  const { segments, isAfter } = inOrder(place, mapped);
  return segments[firstIndex(segments.length, isAfter)]?.start ?? mapped.text.length;
}

/** The offset behind the last code unit before a place in the page; 0 when there is none. */
function offsetBefore(place: Boundary, mapped: MappedText, indices: SegmentIndices): number {
  const inside = mapped.segments[indices.get(place.container) ?? -1];
  if (inside !== undefined && isIntact(inside, mapped.text)) {
    const { startOf } = readOffsets(inside, mapped.text);
    return inside.start + firstIndex(lengthOf(inside), (unit) => (startOf(unit) ?? Infinity) >= place.offset);
  }
  const { segments, isAfter } = inOrder(place, mapped);
  return segments[firstIndex(segments.length, isAfter) - 1]?.end ?? 0;
}

/** The segments of the place's own tree, and the test whether one of them begins at the place or after it. */
function inOrder({ container, offset }: Boundary, { segments }: MappedText) {
  const root = rootOf(container);
  const inTree = segments.filter(({ node }) => rootOf(node) === root);
  const point = createRange(ownerOf(container));
  point.setStart(container, offset);
  const isAfter = (index: number) => {
    const segment: Segment | undefined = inTree[index];
    return segment === undefined || point.comparePoint(segment.node, 0) >= 0;
  };
  return { segments: inTree, isAfter };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function trim({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (start >= end || trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
