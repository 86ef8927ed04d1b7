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
const word = String.raw`[\p{L}\p{M}\p{Nd}]+(?:['’&-][\p{L}\p{M}\p{Nd}]+)*²?`;
const pattern = new RegExp(`${compound}|${numeral}|${abbreviation}|${word}|\\S`, 'gu');

/** Words that are written together with the next ("l'armée") or the one before ("a-t-il"), small, longest first. */
export interface Clitics {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const noClitics: Clitics = { before: [], after: [] };

/**
 * Cuts a text into tokens, in order and without gaps but white space; clitics are tokens of their own.
 *
 * Linear; about 20 million characters a second.
 */
export function tokenise(text: string, offset = 0, clitics = noClitics): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    let at = start;
    for (const part of cutClitics(match[0], clitics)) {
      tokens.push(createToken(part, at + offset, at === start && (start > last || start === 0)));
      at += part.length;
    }
    last = at;
  }
  return tokens;
}

/** No word is longer; what is, is made to be slow. */
const longestWord = 60;

/** "qu'il" → "qu'", "il"; "d'Azovstal" → "d'", "Azovstal"; "déclare-t-il" → "déclare", "-t-il". */
function cutClitics(text: string, { before, after }: Clitics): string[] {
  if (before.length === 0 || text.length > longestWord || !/['’-]/u.test(text)) return [text];
  const plain = text.toLowerCase().replaceAll('’', "'");
  const head = before.find((clitic) => plain.startsWith(clitic) && plain.length > clitic.length);
  if (head !== undefined)
    return [text.slice(0, head.length), ...cutClitics(text.slice(head.length), { before, after })];
  const tail = after.find((clitic) => plain.endsWith(clitic) && plain.length > clitic.length);
  return tail === undefined ? [text] : [text.slice(0, -tail.length), text.slice(-tail.length)];
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
    isPossessive: plain === "'" || plain.endsWith("'s"),
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
