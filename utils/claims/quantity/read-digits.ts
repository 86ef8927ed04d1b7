import { startsWithDigit, type Token } from '../tokens';
import { multiplierAt, type Cardinal } from './cardinal';
import type { NumberLexicon } from './number-lexicon';

/** Reads a number in digits: "17,000", "17.500", "10 000", "1.5 million", "12k". `null` for "155mm" and "3rd". */
export function readDigits(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  const token = tokens[at];
  if (token === undefined || !startsWithDigit(token.text)) return null;
  if (token.kind !== 'number') return readGlued(token, at, words);
  if (isYear(tokens, at, words) || isClock(tokens, at)) return null;
  let digits = token.text;
  let to = at + 1;
  while (/^\p{Nd}{1,3}$/u.test(token.text) && isThousandsGroup(tokens[to]) && digits.length < 12)
    digits += tokens[to++]?.text ?? '';
  return withMultiplier({ value: parseDigits(digits), to }, tokens, words);
}

/** "In ⟦2018⟧ seven rangers died", "since ⟦2011⟧": a year behind a preposition of time counts nothing. */
function isYear(tokens: readonly Token[], at: number, { yearOpeners }: NumberLexicon): boolean {
  return /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '') && yearOpeners.has(tokens[at - 1]?.word ?? '');
}

/** "⟦17⟧:⟦31⟧": the hour or the minute. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const isPair = (hour: number) =>
    tokens[hour + 1]?.text === ':' &&
    [hour + 1, hour + 2].every((next) => tokens[next]?.spaceBefore === false) &&
    [hour, hour + 2].every((part) => /^[0-5]?\d$/u.test(tokens[part]?.text ?? ''));
  return isPair(at) || isPair(at - 2);
}

/** "12k", "2.5bn". */
function readGlued(token: Token, at: number, words: NumberLexicon): Cardinal | null {
  const [, digits, suffix = ''] = /^(\p{Nd}[\p{Nd}.,]*)(k|m|mn|bn)$/u.exec(token.word) ?? [];
  if (digits === undefined) return null;
  return { value: parseDigits(digits) * (words.multipliers.get(suffix) ?? 1), to: at + 1 };
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
