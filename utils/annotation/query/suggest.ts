import { foldText } from '@/utils/text/fold-words';
import type { Span } from '@/utils/text/span';
import { isQueryField, queryFieldNames, queryFields, type QueryField } from './fields';
import { printValue } from './print-query';
import { readTokens, type QueryToken } from './tokens';

/** The values that occur in the reader's notes, most frequent first; `[]` for fields that have none of their own. */
export type Vocabulary = (field: QueryField) => readonly string[];

/** A way to go on with a query: `text` takes the place of the span. */
export interface Suggestion extends Span {
  readonly text: string;
  /** The field that it is, or that its value is of. */
  readonly field: QueryField;
  /** `null` for the field alone. */
  readonly value: string | null;
}

/** Suggestions at a time. */
const most = 8;
const fieldsOfWords: readonly QueryField[] = ['party', 'place', 'said', 'tag', 'site'];

/**
 * Finds ways to go on from the caret: fields, and values that are known. Empty where nothing is being typed, or where
 * what is typed is complete.
 */
export function suggest(query: string, caret: number, vocabulary: Vocabulary): Suggestion[] {
  const token = readTokens(query).find(({ start, end }) => start < caret && caret <= end);
  if (token === undefined) return [];
  const found =
    token.name === null
      ? suggestFromWord(token, query, vocabulary)
      : isQueryField(token.name)
        ? suggestValues(token, { field: token.name, caret, query }, vocabulary)
        : [];
  return found.slice(0, most);
}

function suggestFromWord(token: QueryToken, query: string, vocabulary: Vocabulary): Suggestion[] {
  const span = { start: token.start + (token.negated ? 1 : 0), end: token.end };
  const typed = foldText(query.slice(span.start, span.end));
  if (typed === '' || typed.startsWith('"')) return [];
  const fields = queryFieldNames
    .filter((field) => field.startsWith(typed))
    .map((field) => ({ ...span, field, value: null, text: `${field}:` }));
  const values = fieldsOfWords.flatMap((field) =>
    matching(vocabulary(field), typed)
      .slice(0, 2)
      .map((value) => ({ ...span, field, value, text: `${field}:${written(value)} ` })),
  );
  return [...fields, ...values];
}

interface TypedValue {
  readonly field: QueryField;
  readonly caret: number;
  readonly query: string;
}

/** Values for the one of the list that the caret is in. */
function suggestValues(
  { values, start, end }: QueryToken,
  { field, caret, query }: TypedValue,
  vocabulary: Vocabulary,
): Suggestion[] {
  const current = values.find((value) => value.start <= caret && caret <= value.end);
  const span = current ?? { start: Math.max(start, Math.min(caret, end)), end: caret };
  const typed = foldText(current?.text ?? '');
  const kind = queryFields[field];
  const known = kind.type === 'choice' ? kind.choices : vocabulary(field);
  return matching(known, typed)
    .filter((value) => query.slice(span.start, span.end) !== written(value))
    .map((value) => ({ start: span.start, end: span.end, field, value, text: `${written(value)} ` }));
}

/** Values of which a word begins as typed. */
function matching(values: readonly string[], typed: string): string[] {
  const found: string[] = [];
  for (const value of values) {
    if (` ${foldText(value)}`.includes(` ${typed}`)) found.push(value);
    if (found.length === most) break;
  }
  return found;
}

function written(value: string): string {
  return printValue({ text: value, quoted: /[\s",]/u.test(value) });
}
