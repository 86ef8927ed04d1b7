import { firstIndex } from '@/utils/text/first-index';
import type { Span } from '@/utils/text/span';
import type { MappedText, Segment } from './article-text';
import { isIntact, readOffsets } from './segment';
import { createRange } from './unclobbered';

/** Finds the live range of a span; `null` when it holds no words, or when part of it has changed or gone. */
export function rangeOf(span: Span, { text, segments }: MappedText): Range | null {
  const from = firstIndex(segments.length, (index) => endOf(segments[index]) > span.start);
  const to = firstIndex(segments.length, (index) => startOf(segments[index]) >= span.end);
  const covered = segments.slice(from, to);
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!covered.every((segment) => isIntact(segment, text))) return null;
  const start = readOffsets(first, text).startOf(Math.max(0, span.start - first.start));
  const end = readOffsets(last, text).endOf(Math.min(span.end, last.end) - last.start - 1);
  return start === undefined || end === undefined ? null : rangeBetween(first.node, start, last.node, end);
}

/** `null` where no range can reach from one to the other: across a shadow root, or after the page swapped them. */
function rangeBetween(startNode: Text, start: number, endNode: Text, end: number): Range | null {
  const page = startNode.ownerDocument;
  const range = createRange(page);
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range.startContainer === startNode && range.endContainer === endNode ? range : null;
}

function endOf(segment: Segment | undefined): number {
  return segment?.end ?? Infinity;
}

function startOf(segment: Segment | undefined): number {
  return segment?.start ?? Infinity;
}
