import { hostOf, wordsOf, type ListedNote, type ListedRecord } from '@/utils/annotation/listed-note';
import type { NotePlaceState } from '@/utils/annotation/query/fields';
import type { SearchedColumn } from '@/utils/annotation/query/match-query';
import type { Annotation } from '@/utils/annotation/types';
import type { Quantity } from '@/utils/claims/types';

/** What of a note is searched, then what only lists show. All columns are texts, '' where there is nothing. */
const searched = [
  'kind',
  'outcome',
  'party',
  'place',
  'said',
  'verdict',
  'site',
  'certainty',
  'scope',
  'state',
  'day',
  'low',
  'high',
  'tags',
  'words',
] as const satisfies readonly SearchedColumn[];
const shown = [
  'id',
  'revision',
  'source',
  'outlet',
  'modified',
  'seq',
  'claimed',
  'unit',
  'signs',
  'counted',
  'figure',
  'quote',
  'commented',
] as const;

/** The columns of the catalogue, in the order in which a block keeps them. */
export const columnNames = [...searched, ...shown] as const;
export type Column = (typeof columnNames)[number];

/** One note in columns. */
export type ColumnValues = Readonly<Record<Column, string>>;

/** Lays a note out in columns. `seq` is the number of its last write, to order equal times by. */
export function toColumns(note: ListedNote, annotation: Annotation, seq: number): ColumnValues {
  const { id, source, outlet, modified, day, state, tags } = note;
  return clean({
    ...recordColumns(note.record),
    kind: note.kind ?? '',
    verdict: note.verdict ?? '',
    site: hostOf(source),
    state,
    day,
    tags: tags.map(oneLine).join('\t'),
    words: wordsOf(annotation),
    id,
    revision: String(note.revision),
    source,
    outlet,
    modified,
    seq: String(seq),
    figure: note.figure ?? '',
    quote: note.quote,
    commented: note.isCommented ? '1' : '',
  });
}

/** Reads a note back from its columns. What is stored there was laid out by `toColumns`. */
export function fromColumns(get: (column: Column) => string): ListedNote {
  return {
    id: get('id') as Annotation['id'],
    revision: Number(get('revision')),
    source: get('source'),
    outlet: get('outlet'),
    modified: get('modified'),
    day: get('day'),
    kind: (get('kind') || null) as ListedNote['kind'],
    verdict: (get('verdict') || null) as ListedNote['verdict'],
    record: get('claimed') === '' ? null : readRecord(get),
    figure: get('figure') || null,
    quote: get('quote'),
    tags: get('tags') === '' ? [] : get('tags').split('\t'),
    state: get('state') as NotePlaceState,
    isCommented: get('commented') !== '',
  };
}

function recordColumns(record: ListedRecord | null) {
  if (record === null) return noRecord;
  const { kind, outcome, party, place, attribution, certainty, scope, counted } = record;
  return {
    ...quantityColumns(record.quantity),
    claimed: kind,
    outcome,
    party: party ?? '',
    place: place ?? '',
    said: attribution ?? '',
    certainty,
    scope,
    counted: counted ?? '',
  };
}

function quantityColumns(quantity: Quantity | null) {
  if (quantity === null) return noQuantity;
  const { low, high, unit, approximate, imputed } = quantity;
  const signs = (approximate ? '~' : '') + (imputed ? 'i' : '');
  return { low: String(low ?? ''), high: String(high ?? ''), unit, signs };
}

const noQuantity = { low: '', high: '', unit: '', signs: '' };
const noRecord = {
  ...noQuantity,
  claimed: '',
  outcome: '',
  party: '',
  place: '',
  said: '',
  certainty: '',
  scope: '',
  counted: '',
};

function readRecord(get: (column: Column) => string): ListedRecord {
  return {
    kind: get('claimed') as ListedRecord['kind'],
    outcome: get('outcome') as ListedRecord['outcome'],
    party: get('party') || null,
    place: get('place') || null,
    attribution: get('said') || null,
    certainty: get('certainty') as ListedRecord['certainty'],
    scope: get('scope') as ListedRecord['scope'],
    counted: get('counted') || null,
    quantity: readQuantity(get),
  };
}

function readQuantity(get: (column: Column) => string): Quantity | null {
  const unit = get('unit');
  const signs = get('signs');
  if (unit === '') return null;
  return {
    low: readNumber(get('low')),
    high: readNumber(get('high')),
    unit: unit as Quantity['unit'],
    approximate: signs.includes('~'),
    imputed: signs.includes('i'),
  };
}

function readNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** A line ends a note in its column, a tab a tag. */
function clean(values: ColumnValues): ColumnValues {
  const lines = Object.entries(values).map(([name, text]) => [name, text.replace(/[\n\r]+/gu, ' ')]);
  return Object.fromEntries(lines) as ColumnValues;
}

function oneLine(tag: string): string {
  return tag.replace(/\s+/gu, ' ');
}
