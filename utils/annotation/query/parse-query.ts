import { isQueryField, noValue, queryFields, type FieldKind, type QueryField } from './fields';
import { readDay, readFigure } from './read-value';
import { readTokens, type PlacedValue, type QueryToken } from './tokens';
import type { ParsedQuery, QueryFault, QueryProblem, QueryTerm } from './types';

/**
 * Reads a query: `party:SDF kind:loss,strength quantity:>1000 "exact words" -rumour after:2026-01`.
 *
 * Never refuses: what cannot be read is told in `problems`, with its place, and the rest counts. A comma after a field
 * means "or", a minus "not"; an empty query has no terms and lets everything through.
 */
export function parseQuery(text: string): ParsedQuery {
  const read = readTokens(text).map((token) => readTerm(token, text));
  return {
    terms: read.flatMap(({ term }) => (term === null ? [] : [term])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadTerm {
  readonly term: QueryTerm | null;
  readonly problems: readonly QueryProblem[];
}

function readTerm(token: QueryToken, text: string): ReadTerm {
  const { name, values, start, end, negated } = token;
  const problem = (fault: QueryFault, field: QueryField | null): QueryProblem => ({
    fault,
    field,
    start,
    end,
    text: name ?? '',
  });
  if (name === null) return { term: termOf(null, negated, values), problems: [] };
  if (!isQueryField(name)) {
    const words = { text: text.slice(start + (negated ? 1 : 0), end), quoted: false };
    return { term: termOf(null, negated, [words]), problems: [problem('unknown-field', null)] };
  }
  if (values.length === 0) return { term: null, problems: [problem('no-value', name)] };
  const problems = values.flatMap((value) => checkValue(name, value));
  return { term: problems.length === 0 ? termOf(name, negated, values) : null, problems };
}

function termOf(
  field: QueryField | null,
  negated: boolean,
  values: readonly Pick<PlacedValue, 'text' | 'quoted'>[],
): QueryTerm | null {
  const kept = values.filter(({ text }) => text.trim() !== '').map(({ text, quoted }) => ({ text, quoted }));
  return kept.length === 0 ? null : { negated, field, values: kept };
}

function checkValue(field: QueryField, { text, start, end }: PlacedValue): QueryProblem[] {
  const fault = faultOf(queryFields[field], text);
  return fault === null ? [] : [{ fault, field, start, end, text }];
}

function faultOf(kind: FieldKind, text: string): QueryFault | null {
  switch (kind.type) {
    case 'words':
      return null;
    case 'choice':
      return choicesOf(kind.choices, text).length === 0 ? 'unknown-value' : null;
    case 'number':
      return text === noValue || readFigure(text) !== null ? null : 'not-a-number';
    case 'day':
      return readDay(text) === null ? 'not-a-day' : null;
  }
}

/** The choices that a typed value stands for: itself, or all that it is the beginning of. */
export function choicesOf(choices: readonly string[], typed: string): readonly string[] {
  const small = typed.toLowerCase();
  if (choices.includes(small)) return [small];
  return small === '' ? [] : choices.filter((choice) => choice.startsWith(small));
}
