import type { Token } from '../tokens';
import type { NumberLexicon } from './number-lexicon';

export interface Cardinal {
  readonly value: number;
  /** Index of the token after it. */
  readonly to: number;
}

/** Reads an exact number that starts at a token: "17,000", "10 000", "1.5 million", "twenty-six", "half a million", "a dozen". */
export function readCardinal(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  return readDigits(tokens, at, words) ?? readHalf(tokens, at, words) ?? readWords(tokens, at, words);
}

function readDigits(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!startsWithDigit(token.text)) return null;
  const glued = /^(\p{Nd}[\p{Nd}.,]*)(k|m|mn|bn)$/u.exec(token.word);
  if (glued !== null)
    return { value: parseDigits(glued[1] ?? '') * (words.multipliers.get(glued[2] ?? '') ?? 1), to: at + 1 };
  if (token.kind !== 'number') return null;
  let digits = token.text;
  let to = at + 1;
  while (/^\p{Nd}{1,3}$/u.test(digits.split(' ')[0] ?? '') && isThousandsGroup(tokens[to]))
    digits += tokens[to++]?.text ?? '';
  return withMultiplier({ value: parseDigits(digits), to }, tokens, words);
}

/** Tells most words apart by one look; digits of other scripts pass. */
function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(text);
}

function isThousandsGroup(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && /^\p{Nd}{3}$/u.test(token.text);
}

/** "17,000" and "17.500" are thousands; "1.5" and "2,5" are decimals. */
function parseDigits(digits: string): number {
  if (/^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u.test(digits)) return Number(digits.replace(/[.,]/gu, ''));
  return Number(digits.replace(/,(?=\p{Nd}{3}(?:\D|$))/gu, '').replace(',', '.'));
}

function withMultiplier(number: Cardinal, tokens: readonly Token[], words: NumberLexicon): Cardinal {
  let { value, to } = number;
  for (let next = multiplierAt(tokens, to, words); next !== null; next = multiplierAt(tokens, to, words)) {
    value *= next;
    to += 1;
  }
  return { value: Math.round(value * 100) / 100, to };
}

function multiplierAt(tokens: readonly Token[], at: number, words: NumberLexicon): number | null {
  const word = tokens[at]?.word ?? '';
  return word.length === 1 && tokens[at]?.spaceBefore === true && word !== 'm'
    ? null
    : (words.multipliers.get(word) ?? null);
}

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  if (!words.half.has(tokens[at]?.word ?? '') || !words.articles.has(tokens[at + 1]?.word ?? '')) return null;
  const multiplier = multiplierAt(tokens, at + 2, words);
  return multiplier === null ? null : { value: multiplier / 2, to: at + 3 };
}

/** Number words: units add up, "hundred" multiplies what stands before it, "thousand" and above close a group. */
function readWords(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  let to = at;
  let total = 0;
  let group = 0;
  let seen = false;
  if (words.articles.has(tokens[at]?.word ?? '') && multiplierAt(tokens, at + 1, words) !== null) {
    group = 1;
    to += 1;
  }
  for (; to < tokens.length; to += 1) {
    const word = tokens[to]?.word ?? '';
    const unit = unitOf(word, words);
    const multiplier = seen || group > 0 ? multiplierAt(tokens, to, words) : null;
    if (unit !== null && canFollow(group, unit)) group += unit;
    else if (multiplier !== null && multiplier < 1_000) group = (group || 1) * multiplier;
    else if (multiplier !== null) {
      total += (group || 1) * multiplier;
      group = 0;
    } else if (!(
      seen &&
      words.joiner.has(word) &&
      unitOf(tokens[to + 1]?.word ?? '', words) !== null &&
      (group >= 100 || (group === 0 && total > 0))
    ))
      break;
    seen = true;
  }
  return seen ? { value: total + group, to } : null;
}

/** "twenty" takes "six", "hundred" takes "five"; "six" takes nothing: "six two" are two numbers. */
function canFollow(group: number, unit: number): boolean {
  if (group === 0) return true;
  if (group % 100 === 0) return unit < 100;
  return group % 10 === 0 && group % 100 >= 20 && unit < 10;
}

function unitOf(word: string, words: NumberLexicon): number | null {
  const exact = words.cardinals.get(word);
  if (exact !== undefined) return exact;
  if (!word.includes('-')) return null;
  const [tens = '', ones = '', ...rest] = word.split('-');
  const high = words.cardinals.get(tens);
  const low = words.cardinals.get(ones);
  return rest.length === 0 && high !== undefined && low !== undefined && high >= 20 && low < 10
    ? high + low
    : null;
}
