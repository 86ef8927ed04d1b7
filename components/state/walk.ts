import type { PageEntry } from '@/utils/annotation/page-state';
import { sentenceSpans } from '@/utils/text/sentence-spans';
import { contains, type Span } from '@/utils/text/span';
import { spanOf } from './list-entries';

/** The entries around an open one. */
export interface Neighbours {
  /** Entries of the same sentence, in text order, the open one among them. */
  readonly inSentence: readonly PageEntry[];
  readonly index: number;
}

/** Finds the entries that start in the same sentence of the text: what the card's "1 of 2" counts. */
export function neighboursOf(entry: PageEntry, entries: readonly PageEntry[], text: string): Neighbours {
  const span = spanOf(entry);
  const sentence = span && sentenceAt(text, span.start);
  if (sentence === null) return { inSentence: [entry], index: 0 };
  const inSentence = entries.filter((other) => startsIn(sentence, spanOf(other)));
  const index = inSentence.findIndex(({ id }) => id === entry.id);
  return index === -1 ? { inSentence: [entry], index: 0 } : { inSentence, index };
}

/** The sentence around an offset; `null` between two sentences. */
export function sentenceAt(text: string, offset: number): Span | null {
  return sentenceSpans(text).find((span) => contains(span, { start: offset, end: offset + 1 })) ?? null;
}

/** The entry that comes `by` steps after the open one, around the ends; the first or last when none is open. */
export function stepFrom(openId: string | null, entries: readonly PageEntry[], by: 1 | -1): PageEntry | null {
  const placed = entries.filter((entry) => spanOf(entry) !== null);
  const at = placed.findIndex(({ id }) => id === openId);
  if (at === -1) return placed.at(by === 1 ? 0 : -1) ?? null;
  return placed.at((at + by) % placed.length) ?? null;
}

function startsIn(sentence: Span, span: Span | null): boolean {
  return span !== null && sentence.start <= span.start && span.start < sentence.end;
}
