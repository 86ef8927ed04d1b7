import { foldSigns } from '@/utils/text/fold';
import { normaliseText } from '@/utils/text/normalise';
import type { Span } from '@/utils/text/span';
import { isNumeral, isWord, wordTokens } from '@/utils/text/word-tokens';
import { squeeze, type TextIndex } from './text-index';
import type { TextQuoteSelector } from './types';

/** A quote's surroundings, prepared for comparison with those of many hits. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** What of the quote's own sentence stands before and after it. */
  readonly tail: string;
  readonly head: string;
  /** Tells a name from a word that only began a sentence. */
  readonly smallWords: ReadonlySet<string>;
}

/** How well a hit's surroundings agree: each side 0 to 1, or `null` where none was stored. */
export interface Agreement {
  readonly before: number | null;
  readonly after: number | null;
  /** Mean of what was stored; 0.5 where nothing was. */
  readonly score: number;
}

/** "The", "It", "In": capitals that only begin a sentence. */
const longestArticle = 3;
const sentenceEnd = /[.!?…。！？؟]["'\p{Pe}\p{Pf}]*(?:\s|$)|\n/gu;
/** How far around a hit its sentence is looked for. */
const longestSentence = 400;

/** Reads a quote's surroundings; `smallWords` are those that the page writes small somewhere. */
export function prepareContext(
  { exact, prefix, suffix }: TextQuoteSelector,
  smallWords: ReadonlySet<string>,
): Context {
  return {
    prefix: squeeze(prefix),
    suffix: squeeze(suffix),
    tail: foldSigns(normaliseText(sentenceTail(prefix))),
    head: endsSentence(exact) ? '' : foldSigns(normaliseText(sentenceHead(suffix))),
    smallWords,
  };
}

/** Compares the stored surroundings with those of a run of the squeezed text. */
export function compareContext(
  context: Context,
  { squeezed }: TextIndex,
  start: number,
  end: number,
): Agreement {
  const { prefix, suffix } = context;
  const before =
    prefix === ''
      ? null
      : likeness(reverse(prefix), reverse(squeezed.slice(Math.max(0, start - prefix.length), start)));
  const after = suffix === '' ? null : likeness(suffix, squeezed.slice(end, end + suffix.length));
  const sides = [before, after].filter((side) => side !== null);
  const score = sides.length === 0 ? 0.5 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
  return { before, after, score };
}

/**
 * Tells which of the names and figures beside the quote are missing beside a hit, a run of the squeezed text.
 *
 * What is equal from the quote outwards is there. Of the rest each name and figure must stand in the hit's sentence.
 */
export function missingBeside(context: Context, index: TextIndex, start: number, end: number) {
  const equalBefore = equalRun(
    reverse(context.prefix),
    reverse(index.squeezed.slice(Math.max(0, start - context.prefix.length), start)),
  );
  const equalAfter = equalRun(context.suffix, index.squeezed.slice(end, end + context.suffix.length));
  const words = [
    ...wordsIn(withoutEnd(context.tail, equalBefore)),
    ...wordsIn(withoutStart(context.head, equalAfter)),
  ];
  const sentence = foldSigns(sentenceAround(index.text, index.spanOf(start, end)));
  const missing = words.filter((word) => !sentence.includes(word));
  const isOpening = (word: string) =>
    word === words[0] && (word.length <= longestArticle || context.smallWords.has(word.toLowerCase()));
  return {
    names: missing.filter((word) => /^\p{Lu}/u.test(word) && !isNumeral(word) && !isOpening(word)),
    figures: missing.filter(isNumeral),
  };
}

/** What follows a full stop is another sentence's. */
function endsSentence(quote: string): boolean {
  return /[.!?…。！？؟]["'”’»\p{Pe}\p{Pf}]*\s*$/u.test(quote);
}

function sentenceAround(text: string, { start, end }: Span): string {
  const before = sentenceTail(text.slice(Math.max(0, start - longestSentence), start));
  return `${before} ${sentenceHead(text.slice(end, end + longestSentence))}`;
}

function equalRun(stored: string, actual: string): number {
  let run = 0;
  while (run < stored.length && stored[run] === actual[run]) run += 1;
  return run;
}

/** The words without the last ones that hold so many signs; a word that is not held whole stays. */
function withoutEnd(words: string, signs: number): string {
  let left = signs;
  let cut = words.length;
  while (cut > 0 && (left > 0 || words[cut - 1] === ' ')) if (words[--cut] !== ' ') left -= 1;
  const split = /^[\p{L}\p{M}\p{N}]+/u.exec(words.slice(cut))?.[0].length ?? 0;
  return /[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, cut)) ? words.slice(0, cut + split) : words.slice(0, cut);
}

function withoutStart(words: string, signs: number): string {
  return reverse(withoutEnd(reverse(words), signs));
}

/** Equal signs from the quote outwards, or, where a word differs, shared pairs of signs at a discount. */
function likeness(stored: string, actual: string): number {
  const run = equalRun(stored, actual);
  return run === stored.length ? 1 : Math.max(run / stored.length, 0.9 * sharedPairs(stored, actual));
}

function sharedPairs(stored: string, actual: string): number {
  const left = new Map<string, number>();
  for (let at = 0; at + 1 < actual.length; at += 1) {
    const pair = actual.slice(at, at + 2);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < stored.length; at += 1) {
    const pair = stored.slice(at, at + 2);
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return shared / Math.max(1, stored.length - 1);
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}

function sentenceTail(text: string): string {
  const last = [...text.matchAll(sentenceEnd)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function sentenceHead(text: string): string {
  const [first] = text.matchAll(sentenceEnd);
  return first === undefined ? text : text.slice(0, first.index);
}

function wordsIn(text: string): readonly string[] {
  return wordTokens(foldSigns(text))
    .map((token) => token.text)
    .filter(isWord);
}
