import type { Span } from './span';

/**
 * A block break, the space after a full stop (and what closes with it) where something new begins, or no space at all
 * after a full stop of a script that writes none.
 */
const boundary =
  /\n\n|(?<=[。！？][\p{Pe}\p{Pf}]*)(?![\s。！？\p{Pe}\p{Pf}]|$)|(?<=[.!?…。！？؟][\p{Pe}\p{Pf}"']*) (?=[\p{Lu}\p{Lo}\p{N}\p{Ps}\p{Pi}"'])/gu;

/**
 * Cuts text roughly into sentences: units that stay whole when paragraphs are split, joined or moved.
 *
 * Cuts after "Maj." too. That is harmless here: both versions of a text are cut alike.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(boundary)) {
    if (index > start) spans.push({ start, end: index });
    start = index + found.length;
  }
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}
