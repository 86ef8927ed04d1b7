import type { Span } from '@/utils/text/span';
import type { OpenerIndex } from './openers';

/** A word, a numeral, or one mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  /** Folded: small letters, straight apostrophes, possessive 's dropped. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  readonly spaceBefore: boolean;
  /** What may begin here, by the bits of `openers.ts`. */
  readonly opens: number;
}

const numeral = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}])`;
const compound = String.raw`\p{Nd}[\p{Nd}.,]*(?:-\p{L}+)+`;
const abbreviation = String.raw`(?:\p{Lu}\.){2,}`;
const word = String.raw`[\p{L}\p{M}\p{Nd}]+(?:['’&-][\p{L}\p{M}\p{Nd}]+)*²?`;
const pattern = new RegExp(`${compound}|${numeral}|${abbreviation}|${word}|\\S`, 'gu');

/** Words that are written together with the next ("l'armée") or the one before ("a-t-il"), small, longest first. */
export interface Clitics {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a language knows of words while they are cut. */
export interface Vocabulary {
  readonly clitics: Clitics;
  readonly openers: OpenerIndex;
}

const noVocabulary: Vocabulary = { clitics: { before: [], after: [] }, openers: new Map() };

/**
 * Cuts a text into tokens, in order and without gaps but white space; clitics are tokens of their own.
 *
 * Linear; about 20 million characters a second.
 */
export function tokenise(text: string, offset = 0, vocabulary = noVocabulary): Token[] {
  const { clitics, openers } = vocabulary;
  const tokens: Token[] = [];
  let last = 0;
  for (let next = spanAt(text, 0); next !== null; next = spanAt(text, next.end)) {
    const found = text.slice(next.start, next.end);
    let { start } = next;
    for (const part of mayHoldClitics(found, clitics) ? cutClitics(found, clitics) : [found]) {
      const isApart = start === next.start && (start > last || start === 0);
      tokens.push(createToken(part, start + offset, isApart, openers));
      start += part.length;
    }
    last = start;
  }
  return tokens;
}

/** The token that starts at an index or, over white space, behind it. Most are plain words, for which no pattern is needed. */
function spanAt(text: string, index: number): Span | null {
  const start = text.charCodeAt(index) === space ? index + 1 : index;
  const end = plainWordEnd(text, start);
  if (end > start) return { start, end };
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { start: match.index, end: pattern.lastIndex };
}

const space = 32;

/** Ends a run of A to Z before a space, a comma or the end of the text; gives the start for whatever else a word may hold. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next === space || next === comma || end === text.length ? end : start;
}

const comma = 44;

/** A to Z. */
function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** No word is longer; what is, is made to be slow. */
const longestWord = 60;

function mayHoldClitics(text: string, { before }: Clitics): boolean {
  return before.length > 0 && text.length <= longestWord && /['’-]/u.test(text);
}

/** "qu'il" → "qu'", "il"; "d'Azovstal" → "d'", "Azovstal"; "déclare-t-il" → "déclare", "-t-il". */
function cutClitics(text: string, clitics: Clitics): string[] {
  if (!mayHoldClitics(text, clitics)) return [text];
  const { before, after } = clitics;
  const plain = text.toLowerCase().replaceAll('’', "'");
  const head = before.find((clitic) => plain.startsWith(clitic) && plain.length > clitic.length);
  if (head !== undefined)
    return [text.slice(0, head.length), ...cutClitics(text.slice(head.length), clitics)];
  const tail = after.find((clitic) => plain.endsWith(clitic) && plain.length > clitic.length);
  return tail === undefined ? [text] : [text.slice(0, -tail.length), text.slice(-tail.length)];
}

function createToken(text: string, start: number, spaceBefore: boolean, openers: OpenerIndex): Token {
  const plain = (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase();
  const hasEnding = plain.endsWith("'s");
  const word = hasEnding ? plain.slice(0, -2) : plain;
  return {
    start,
    end: start + text.length,
    text,
    word,
    kind: kindOf(text),
    isCapital: isCapital(text),
    isPossessive: hasEnding || plain === "'",
    spaceBefore,
    opens: openers.get(word) ?? 0,
  };
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

function kindOf(text: string): Token['kind'] {
  if (isLetter(text.charCodeAt(0))) return 'word';
  if (/^\p{Nd}+(?:[.,]\p{Nd}+)*$/u.test(text)) return 'number';
  return /[\p{L}\p{Nd}]/u.test(text) ? 'word' : 'mark';
}

/** Tells most words apart by one look; digits of other scripts pass. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(text);
}

/** The words of a run of tokens as the text has them, white space as one space. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaceBefore }, at) => (at > 0 && spaceBefore ? ' ' : '') + text).join('');
}
