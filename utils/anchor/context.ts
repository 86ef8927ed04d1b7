import { foldSigns } from '@/utils/text/fold';
import { normaliseText } from '@/utils/text/normalise';
import { sentenceSpans } from '@/utils/text/sentence-spans';
import { isNumeral, isWord, wordTokens } from '@/utils/text/word-tokens';
import { endsSentence, sentenceHead, sentenceTail } from './sentence-around';
import { equalRun, reverse, sideLikeness } from './side-likeness';
import { squeeze, type TextIndex } from './text-index';
import type { TextQuoteSelector } from './types';

/** A quote's surroundings, prepared for comparison with those of many hits. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** The same with its white space. */
  readonly before: string;
  readonly after: string;
  /** What of the quote's own sentence stands before and after it. */
  readonly tail: string;
  readonly head: string;
  /** It is a row rather than a sentence: a block without a full stop. */
  readonly isRow: boolean;
  /** What of its block, as far as the surroundings reach; the same as the sentence where no block break is known. */
  readonly blockTail: string;
  readonly blockHead: string;
  /** Whether a side, where it is all there, shows the place: it is long enough and names or counts something. */
  readonly isTelling: { readonly before: boolean; readonly after: boolean };
  /** Tells a name from a word that only began a sentence. */
  readonly smallWords: ReadonlySet<string>;
}

/** How well a hit's surroundings agree: each side 0 to 1, or `null` where none was stored. */
export interface Agreement {
  readonly before: number | null;
  readonly after: number | null;
  /** Mean of what was stored, by length; 0.5 where nothing was. */
  readonly score: number;
  /** How many signs are equal from the quote outwards. */
  readonly equalBefore: number;
  readonly equalAfter: number;
}

/** What tells a passage from others of its form. */
export interface TellingWords {
  readonly figures: readonly string[];
  readonly names: readonly string[];
}

/** "Kharkiv: 2 killed", "Deir ez-Zor – 4". */
const rowHead = /^[\p{L}\p{M}' -]{2,40}?\s*(?::| -)\s/u;
/** Fewer signs are found beside many quotes. */
export const shortestSide = 20;

/** Reads a quote's surroundings; `smallWords` are those that the page writes small somewhere. */
export function prepareContext(
  { exact, prefix, suffix }: TextQuoteSelector,
  smallWords: ReadonlySet<string>,
): Context {
  const plain = (text: string) => foldSigns(normaliseText(text));
  const tail = plain(sentenceTail(prefix));
  const head = endsSentence(exact) ? '' : plain(sentenceHead(suffix));
  const [breakBefore, breakAfter] = [prefix.lastIndexOf('\n'), suffix.indexOf('\n')];
  const knowsBreaks = breakBefore !== -1 || breakAfter !== -1;
  return {
    prefix: squeeze(prefix),
    suffix: squeeze(suffix),
    before: plain(prefix),
    after: plain(suffix),
    tail,
    head,
    isRow: knowsBreaks && !endsSentence(exact) && /^[^.!?…。！？؟]*(?:\n|$)/u.test(suffix),
    blockTail: knowsBreaks ? plain(prefix.slice(breakBefore + 1)) : tail,
    blockHead: knowsBreaks ? plain(suffix.slice(0, breakAfter === -1 ? undefined : breakAfter)) : head,
    isTelling: { before: isTelling(prefix, smallWords), after: isTelling(suffix, smallWords) },
    smallWords,
  };
}

/** Compares the stored surroundings with those of a run of the squeezed text. */
export function compareContext(
  { prefix, suffix }: Context,
  { squeezed }: TextIndex,
  start: number,
  end: number,
): Agreement {
  const [storedBefore, storedAfter] = [reverse(prefix), suffix];
  const beforeHit = reverse(squeezed.slice(Math.max(0, start - prefix.length), start));
  const afterHit = squeezed.slice(end, end + suffix.length);
  const before = prefix === '' ? null : sideLikeness(storedBefore, beforeHit);
  const after = suffix === '' ? null : sideLikeness(storedAfter, afterHit);
  const stored = prefix.length + suffix.length;
  const agreeing = (before ?? 0) * prefix.length + (after ?? 0) * suffix.length;
  return {
    before,
    after,
    score: stored === 0 ? 0.5 : agreeing / stored,
    equalBefore: equalRun(storedBefore, beforeHit),
    equalAfter: equalRun(storedAfter, afterHit),
  };
}

/** The words of a text, signs alike. */
export function wordsIn(text: string): readonly string[] {
  return wordTokens(foldSigns(text))
    .map((token) => token.text)
    .filter(isWord);
}

/** Words with a capital that the page does not write small as well; the first of a sentence may be one or not. */
export function isNameLike(word: string, smallWords: ReadonlySet<string>): boolean {
  return /^\p{Lu}/u.test(word) && !isNumeral(word) && !smallWords.has(word.toLowerCase());
}

/** The figures and names of a text; the first word of a sentence is one for sure only where it heads a row. */
export function tellingWords(text: string, smallWords: ReadonlySet<string>): TellingWords {
  const sentences = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
  return {
    figures: sentences.flatMap(wordsIn).filter(isNumeral),
    names: sentences.flatMap((sentence) => {
      const words = wordsIn(sentence);
      return (rowHead.test(sentence) ? words : words.slice(1)).filter((word) => isNameLike(word, smallWords));
    }),
  };
}

/** Tells whether a text holds a figure or a name. */
export function namesOrCounts(text: string, smallWords: ReadonlySet<string>): boolean {
  const { figures, names } = tellingWords(text, smallWords);
  return figures.length + names.length > 0;
}

/** A side without figure or name could be a formula's; where the script has no capitals its length must do. */
function isTelling(side: string, smallWords: ReadonlySet<string>): boolean {
  if (squeeze(side).length < shortestSide) return false;
  return !/[\p{Lu}\p{Ll}]/u.test(side) || namesOrCounts(side, smallWords);
}
