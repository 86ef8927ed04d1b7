import type { QueryTerm, QueryValue } from './types';

/** Writes terms as `parseQuery` reads them: what it gives back has the same terms. */
export function printQuery(terms: readonly QueryTerm[]): string {
  return terms.map(printTerm).join(' ');
}

/** Writes a value, in quotes where it needs them or stands for whole words: `"Valley Guard"`. */
export function printValue({ text, quoted }: QueryValue): string {
  return quoted ? `"${text.replace(/[\\"]/gu, '\\$&')}"` : text;
}

function printTerm({ negated, field, values }: QueryTerm): string {
  const name = field === null ? '' : `${field}:`;
  return `${negated ? '-' : ''}${name}${values.map(printValue).join(',')}`;
}
