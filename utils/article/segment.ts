import { normaliseText, normaliseWithOffsets, type NormalisedText } from '@/utils/text/normalise';
import type { Segment } from './article-text';
import { isConnected } from './unclobbered';

/** Tells whether a segment's node is still in the page and still says what was read from it. */
export function isIntact(segment: Segment, text: string): boolean {
  if (!isConnected(segment.node)) return false;
  const now = normaliseText(segment.node.data);
  const lead = leadOf(segment, text, now);
  const rest = now.slice(lead + segment.end - segment.start);
  return now.startsWith(text.slice(segment.start, segment.end), lead) && (rest === '' || rest === ' ');
}

/** Reads where in its node each code unit of a segment came from. Ask `isIntact` first. */
export function readOffsets(segment: Segment, text: string): Omit<NormalisedText, 'text'> {
  const now = normaliseWithOffsets(segment.node.data);
  const from = leadOf(segment, text, now.text);
  const to = from + segment.end - segment.start;
  return { starts: now.starts.slice(from, to), ends: now.ends.slice(from, to) };
}

/** A node's first space is not part of its segment where a block began or a space stood before. */
function leadOf({ start }: Segment, text: string, now: string): number {
  return now.startsWith(' ') && text[start] !== ' ' ? 1 : 0;
}
