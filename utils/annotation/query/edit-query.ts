import type { QueryField } from './fields';
import { parseQuery } from './parse-query';
import { printQuery } from './print-query';
import type { QueryTerm } from './types';

/** The values that a query asks a field for, "not" aside. */
export function valuesOf(query: string, field: QueryField): readonly string[] {
  return parseQuery(query)
    .terms.filter((term) => term.field === field && !term.negated)
    .flatMap(({ values }) => values.map(({ text }) => text));
}

/** Puts a value into the query's term for a field, or takes it out if it is there; other terms stay. */
export function toggleValue(query: string, field: QueryField, value: string): string {
  const values = valuesOf(query, field);
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return withValues(query, field, next);
}

/** Has a field ask for exactly these values; for none of them, nothing is asked of it. */
export function withValues(query: string, field: QueryField, values: readonly string[]): string {
  const { terms } = parseQuery(query);
  const others = terms.filter((term) => term.field !== field || term.negated);
  const term: QueryTerm = {
    negated: false,
    field,
    values: values.map((text) => ({ text, quoted: /[\s",]/u.test(text) })),
  };
  return printQuery(values.length === 0 ? others : [...others, term]);
}
