import { foldText, foldWords, foldWordSequence } from '@/utils/text/fold-words';
import { noValue, queryFields, type QueryField } from './fields';
import { choicesOf } from './parse-query';
import { readDay, readFigure, type AskedFigure } from './read-value';
import type { ParsedQuery, QueryTerm, QueryValue } from './types';

/** The columns of a note that a query looks at; all are texts, '' where there is nothing. */
export type SearchedColumn =
  | Exclude<QueryField, 'quantity' | 'after' | 'before' | 'tag'>
  | 'day'
  | 'low'
  | 'high'
  /** Separated by tabs. */
  | 'tags'
  /** All its words, folded, in order, with a space before, between and after: see `searchedWords`. */
  | 'words';

/** A note as a query sees it. */
export interface SearchedNote {
  readonly get: (column: SearchedColumn) => string;
}

export type QueryTest = (note: SearchedNote) => boolean;

/** Makes a test of a query's terms. Without a term about verdicts, dismissed notes do not pass. About 1 µs a note and term. */
export function compileQuery({ terms }: Pick<ParsedQuery, 'terms'>): QueryTest {
  const tests = terms.map(compileTerm);
  const asksVerdict = terms.some(({ field }) => field === 'verdict');
  return (note) => (asksVerdict || note.get('verdict') !== 'dismissed') && tests.every((test) => test(note));
}

/** The words of texts as the `words` column has them; a phrase does not run from one text into the next. */
export function searchedWords(texts: readonly (string | null | undefined)[]): string {
  const sequences = texts
    .map((text) => (text ? foldWordSequence(text) : []))
    .filter(({ length }) => length > 0);
  return ` ${sequences.map((words) => words.join(' ')).join(' / ')} `;
}

function compileTerm({ field, values, negated }: QueryTerm): QueryTest {
  const tests = values.map((value) => (field === null ? wordsTest(value, 'words') : fieldTest(field, value)));
  return (note) => tests.some((test) => test(note)) !== negated;
}

function fieldTest(field: QueryField, value: QueryValue): QueryTest {
  const kind = queryFields[field];
  if (kind.type === 'choice') return choiceTest(field as SearchedColumn, choicesOf(kind.choices, value.text));
  if (kind.type === 'number') return figureTest(value.text);
  if (kind.type === 'day') return dayTest(kind.side, value.text);
  if (field === 'site') return siteTest(value.text);
  const column = field === 'tag' ? 'tags' : (field as SearchedColumn);
  if (value.text === noValue && !value.quoted) return (note) => note.get(column) === '';
  return foldedTest(column, value);
}

/** An absent kind or verdict is "none" in a query and '' in the column. */
function choiceTest(column: SearchedColumn, choices: readonly string[]): QueryTest {
  const allowed = new Set(choices.map((choice) => (choice === noValue ? '' : choice)));
  return (note) => allowed.has(note.get(column));
}

/** Values of a field repeat from note to note: each is folded once. */
function foldedTest(column: SearchedColumn, value: QueryValue): QueryTest {
  const known = new Map<string, boolean>();
  const test = textTest(value);
  return (note) => {
    const text = note.get(column);
    let passes = known.get(text);
    if (passes === undefined) known.set(text, (passes = test(searchedWords(text.split('\t')))));
    return passes;
  };
}

function wordsTest(value: QueryValue, column: SearchedColumn): QueryTest {
  const test = textTest(value);
  return (note) => test(note.get(column));
}

/** Of folded words, as `searchedWords` gives them. A value without any word asks for nothing. */
function textTest({ text, quoted }: QueryValue): (words: string) => boolean {
  if (quoted) {
    const phrase = foldWordSequence(text).join(' ');
    return (words) => phrase === '' || words.includes(` ${phrase} `);
  }
  const beginnings = foldWords(text).map((word) => ` ${word}`);
  return (words) => beginnings.every((beginning) => words.includes(beginning));
}

/** "example.net" finds "news.example.net" too, and "exam" finds both as it is typed. */
function siteTest(text: string): QueryTest {
  const label = `.${foldText(text).replace(/^(?:www\.)?\.*/u, '')}`;
  return (note) => `.${note.get('site')}`.includes(label);
}

function dayTest(side: 'after' | 'before', text: string): QueryTest {
  const asked = readDay(text) ?? '';
  return (note) => {
    const day = note.get('day');
    return day !== '' && (side === 'after' ? day >= asked : day < asked);
  };
}

function figureTest(text: string): QueryTest {
  const asked = text === noValue ? null : readFigure(text);
  return (note) => {
    const [low, high] = [note.get('low'), note.get('high')];
    if (low === '' && high === '') return asked === null;
    return asked !== null && fits(asked, Number(low === '' ? high : low), Number(high === '' ? low : high));
  };
}

/** Compares with the figures as stated: "over 17,000" is 17,000, "20 to 30" is both. */
function fits({ sign, low, high }: AskedFigure, statedLow: number, statedHigh: number): boolean {
  if (sign === '>') return statedLow > low;
  if (sign === '>=') return statedLow >= low;
  if (sign === '<') return statedHigh < low;
  if (sign === '<=') return statedHigh <= low;
  return statedLow <= high && statedHigh >= low;
}
