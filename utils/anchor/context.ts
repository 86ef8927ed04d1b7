import { foldSigns } from '@/utils/text/fold';
import { isNumeral, isWord, wordTokens } from '@/utils/text/word-tokens';
import { squeeze, type TextIndex } from './text-index';
import type { TextQuoteSelector } from './types';

/** A quote's surroundings, prepared for comparison with those of many hits. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** Names and figures in the quote's own sentence, outside the quote. */
  readonly names: readonly string[];
  readonly figures: readonly string[];
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
const sentenceEnd = /[.!?…。！？؟]["'\p{Pe}\p{Pf}]*\s|\n/gu;
/** How far around a hit its sentence is looked for. */
const longestSentence = 400;

/** Reads a quote's surroundings; `smallWords` tells a name from a word that only began the sentence. */
export function prepareContext(
  { prefix, suffix }: TextQuoteSelector,
  smallWords: ReadonlySet<string>,
): Context {
  const [tail, head] = [sentenceTail(prefix), sentenceHead(suffix)];
  const words = [...wordsIn(tail), ...wordsIn(head)];
  const isOpening = (word: string, index: number) =>
    index === 0 && (word.length <= longestArticle || smallWords.has(word.toLowerCase()));
  return {
    prefix: squeeze(prefix),
    suffix: squeeze(suffix),
    names: words.filter(
      (word, index) => /^\p{Lu}/u.test(word) && !isNumeral(word) && !isOpening(word, index),
    ),
    figures: words.filter(isNumeral),
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

/** Tells which of the names and figures that stood beside the quote are missing beside a span. */
export function missingBeside({ names, figures }: Context, text: string, start: number, end: number) {
  const before = sentenceTail(text.slice(Math.max(0, start - longestSentence), start));
  const after = sentenceHead(text.slice(end, end + longestSentence));
  const sentence = foldSigns(`${before} ${after}`);
  const isMissing = (word: string) => !sentence.includes(word);
  return { names: names.filter(isMissing), figures: figures.filter(isMissing) };
}

/** Equal signs from the quote outwards, or, where a word differs, shared pairs of signs at a discount. */
function likeness(stored: string, actual: string): number {
  let run = 0;
  while (run < stored.length && stored[run] === actual[run]) run += 1;
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
