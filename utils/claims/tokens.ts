import type { Span } from '@/utils/text/span';

/** A word, a numeral, or one mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  /** Folded: small letters, straight apostrophes, possessive 's dropped. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  readonly spaceBefore: boolean;
}

const numeral = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}])`;
const compound = String.raw`\p{Nd}[\p{Nd}.,]*(?:-\p{L}+)+`;
const abbreviation = String.raw`(?:\p{Lu}\.){2,}`;
const word = String.raw`[\p{L}\p{M}\p{Nd}]+(?:['’&-][\p{L}\p{M}\p{Nd}]+)*`;
const pattern = new RegExp(`${compound}|${numeral}|${abbreviation}|${word}|\\S`, 'gu');

/** Cuts a text into tokens, in order and without gaps but white space. Linear; about 20 million characters a second. */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    tokens.push(createToken(match[0], start + offset, start > last || start === 0));
    last = start + match[0].length;
  }
  return tokens;
}

function createToken(text: string, start: number, spaceBefore: boolean): Token {
  const plain = (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    word: plain.endsWith("'s") ? plain.slice(0, -2) : plain,
    kind: kindOf(text),
    isCapital: isCapital(text),
    isPossessive: plain.endsWith("'") || plain.endsWith("'s"),
    spaceBefore,
  };
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

const letters = /^[a-z]+$/iu;

function kindOf(text: string): Token['kind'] {
  if (letters.test(text)) return 'word';
  if (/^\p{Nd}+(?:[.,]\p{Nd}+)*$/u.test(text)) return 'number';
  return /[\p{L}\p{Nd}]/u.test(text) ? 'word' : 'mark';
}
