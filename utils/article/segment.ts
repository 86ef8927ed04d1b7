import { normaliseText, normaliseWithOffsets, type NormalisedText } from '@/utils/text/normalise';
import type { Segment } from './article-text';
import { isConnected } from './unclobbered';

/** Tells whether a segment's node is still in the page and still says what was read from it. */
export function isIntact(segment: Segment, text: string): boolean {
  if (!isConnected(segment.node)) return false;
  const now = normalised(segment.node.data).text;
  const lead = leadOf(segment, text, now);
  const rest = now.slice(lead + segment.end - segment.start);
  return now.startsWith(text.slice(segment.start, segment.end), lead) && (rest === '' || rest === ' ');
}

/** Where in its node each code unit of a segment begins and ends. */
export interface NodeOffsets {
  readonly startOf: (unit: number) => number | undefined;
  readonly endOf: (unit: number) => number | undefined;
}

/** Reads where in its node the code units of a segment came from. Ask `isIntact` first. */
export function readOffsets(segment: Segment, text: string): NodeOffsets {
  const { data } = segment.node;
  const reading = normalised(data);
  const lead = leadOf(segment, text, reading.text);
  if (reading.text === data) return { startOf: (unit) => lead + unit, endOf: (unit) => lead + unit + 1 };
  const { starts, ends } = (reading.offsets ??= normaliseWithOffsets(data));
  return { startOf: (unit) => starts[lead + unit], endOf: (unit) => ends[lead + unit] };
}

/** A node's first space is not part of its segment where a block began or a space stood before. */
function leadOf({ start }: Segment, text: string, now: string): number {
  return now.startsWith(' ') && text[start] !== ' ' ? 1 : 0;
}

interface Reading {
  readonly data: string;
  readonly text: string;
  offsets: NormalisedText | null;
}

/** What was asked for last: marks come in reading order, and a page can stand in one node. */
let last: Reading = { data: '', text: '', offsets: null };

function normalised(data: string): Reading {
  if (data !== last.data) last = { data, text: normaliseText(data), offsets: null };
  return last;
}
