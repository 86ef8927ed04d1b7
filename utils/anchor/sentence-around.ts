import type { Span } from '@/utils/text/span';

const sentenceEnd = /[.!?…。！？؟]["'\p{Pe}\p{Pf}]*(?:\s|$)|\n/gu;
/** How far around a place its sentence is looked for. */
const longestSentence = 400;

/** What of the last sentence of a text has been said. */
export function sentenceTail(text: string): string {
  const last = [...text.matchAll(sentenceEnd)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

/** What is left of the sentence that a text begins within. */
export function sentenceHead(text: string): string {
  const [first] = text.matchAll(sentenceEnd);
  return first === undefined ? text : text.slice(0, first.index);
}

/** What follows a full stop is another sentence's. */
export function endsSentence(quote: string): boolean {
  return /[.!?…。！？؟]["'”’»\p{Pe}\p{Pf}]*\s*$/u.test(quote);
}

/** The rest of the sentence that a span is in: what stands before it and, unless it ends the sentence, after it. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = sentenceTail(text.slice(Math.max(0, start - longestSentence), start));
  const after = endsSentence(text.slice(start, end))
    ? ''
    : sentenceHead(text.slice(end, end + longestSentence));
  return `${before} ${after}`;
}
