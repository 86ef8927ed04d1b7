import type { Span } from './span';

/** A word, a number with its separators ("17,000", "3.5"), or a single sign. */
export interface Token extends Span {
  readonly text: string;
}

/** Scripts that write words without spaces are taken sign by sign. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const letters = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`;
const token = new RegExp(
  `${unspaced}|${letters}(?:[.,:'’\\-‑]${letters})*|[^\\s\\p{L}\\p{M}\\p{N}]|\\p{M}`,
  'gu',
);

/** Splits text into the units that versions are compared by: "17,000 left." → "17,000", "left", ".". */
export function wordTokens(text: string): readonly Token[] {
  return [...text.matchAll(token)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Tells words and numbers from signs. */
export function isWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

/** Tells tokens that hold a digit: "17,000", "2nd", "T-72". */
export function isNumeral(text: string): boolean {
  return /\p{N}/u.test(text);
}

/** Tells hours of the day, which name an entry of a live blog rather than count anything: "21:40". */
export function isClockTime(text: string): boolean {
  return /^(?:[01]?\d|2[0-3]):[0-5]\d$/u.test(text);
}
