import type { Span } from '@/utils/text/span';
import type { QueryValue } from './types';

/** A value with its place in the typed text, quotes included. */
export interface PlacedValue extends QueryValue, Span {}

/** A stretch of a query between spaces: `-party:SDF,"Valley Guard"`. */
export interface QueryToken extends Span {
  readonly negated: boolean;
  /** What stands before the colon, in small letters; `null` without one. */
  readonly name: string | null;
  readonly values: readonly PlacedValue[];
}

const head = /(-?)(?:([a-z]+):)?/iuy;
const quoted = /"(?<text>(?:\\.|[^"\\])*)(?:"|\\?$)/suy;
/** Without a field a comma is as good a sign as any; after one it stands between values, unless within "17,000". */
const bare = { named: /(?:[^\s",]|(?<=\d),(?=\d{3}(?!\d)))+/uy, loose: /[^\s"]+/uy };

/**
 * Cuts a query into its tokens, as far as it was typed: an open quote runs to the end.
 *
 * `\"` is a quotation mark within quotes. Linear in the length.
 */
export function readTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number): QueryToken {
  const [whole = '', sign, typedName] = matchAt(head, text, start) ?? [];
  const name = typedName?.toLowerCase() ?? null;
  const from = start + whole.length;
  const values = name === null ? readOne(text, from) : readList(text, from);
  const end = Math.max(values.at(-1)?.end ?? from, start + 1);
  return { start, end: name === null ? end : afterCommas(text, end), negated: sign === '-', name, values };
}

function readOne(text: string, at: number): PlacedValue[] {
  const value = readValue(text, at, bare.loose);
  return value === null ? [] : [value];
}

function readList(text: string, start: number): PlacedValue[] {
  const values: PlacedValue[] = [];
  for (let at = afterCommas(text, start); ; at = afterCommas(text, at)) {
    const value = readValue(text, at, bare.named);
    if (value === null) return values;
    values.push(value);
    at = value.end;
    if (text[at] !== ',') return values;
  }
}

function readValue(text: string, start: number, unquoted: RegExp): PlacedValue | null {
  const inQuotes = matchAt(quoted, text, start);
  if (inQuotes !== null) {
    const unescaped = (inQuotes.groups?.['text'] ?? '').replace(/\\(.)/gsu, '$1');
    return { text: unescaped, quoted: true, start, end: start + inQuotes[0].length };
  }
  const word = matchAt(unquoted, text, start)?.[0];
  return word === undefined ? null : { text: word, quoted: false, start, end: start + word.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function afterCommas(text: string, at: number): number {
  let next = at;
  while (text[next] === ',') next += 1;
  return next;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text[next] ?? '')) next += 1;
  return next;
}
