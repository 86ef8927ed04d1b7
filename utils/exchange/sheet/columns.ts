import type { Note } from '../notes';
import { printLinks, printList } from './lists';

/** A column of the table: its name in the head, and what stands in it for a note. */
export interface SheetColumn {
  readonly name: string;
  readonly print: (note: Note) => string;
}

/** The columns that tell what the note is about; an edit of them is refused. */
export const fixedColumns = [
  { name: 'id', print: ({ annotation }) => annotation.id },
  { name: 'revision', print: ({ annotation }) => String(annotation.revision) },
  { name: 'created', print: ({ annotation }) => annotation.created },
  { name: 'modified', print: ({ annotation }) => annotation.modified },
  { name: 'source', print: ({ annotation }) => annotation.source },
  { name: 'title', print: ({ article }) => article?.title ?? '' },
  { name: 'site', print: ({ article }) => article?.siteName ?? '' },
  { name: 'byline', print: ({ article }) => article?.byline ?? '' },
  { name: 'published', print: ({ article }) => article?.published ?? '' },
  { name: 'lang', print: ({ article }) => article?.lang ?? '' },
  { name: 'version', print: ({ annotation }) => annotation.version ?? '' },
  { name: 'quote', print: ({ annotation }) => annotation.selectors.quote.exact },
  { name: 'prefix', print: ({ annotation }) => annotation.selectors.quote.prefix },
  { name: 'suffix', print: ({ annotation }) => annotation.selectors.quote.suffix },
  { name: 'start', print: ({ annotation }) => printNumber(annotation.selectors.position?.start) },
  { name: 'end', print: ({ annotation }) => printNumber(annotation.selectors.position?.end) },
  { name: 'figure', print: ({ annotation }) => annotation.claim?.number?.text ?? '' },
  { name: 'cases', print: ({ cases }) => printList(cases) },
] as const satisfies readonly SheetColumn[];

/** The columns that are the reader's to edit: see `readEdits`. */
export const editableColumns = [
  { name: 'kind', print: ({ record }) => record.kind ?? '' },
  { name: 'outcome', print: ({ record }) => record.outcome ?? '' },
  { name: 'low', print: ({ record }) => printNumber(record.quantity?.low) },
  { name: 'high', print: ({ record }) => printNumber(record.quantity?.high) },
  { name: 'approximate', print: ({ record }) => printTruth(record.quantity?.approximate) },
  { name: 'unit', print: ({ record }) => record.quantity?.unit ?? '' },
  { name: 'imputed', print: ({ record }) => printTruth(record.quantity?.imputed) },
  { name: 'counted', print: ({ record }) => record.counted ?? '' },
  { name: 'status', print: ({ record }) => record.status ?? '' },
  { name: 'party', print: ({ record }) => record.party ?? '' },
  { name: 'place', print: ({ record }) => record.place ?? '' },
  { name: 'time', print: ({ record }) => record.time?.text ?? '' },
  { name: 'time_from', print: ({ record }) => record.time?.from ?? '' },
  { name: 'time_to', print: ({ record }) => record.time?.to ?? '' },
  { name: 'attribution', print: ({ record }) => record.attribution ?? '' },
  { name: 'certainty', print: ({ record }) => record.certainty ?? '' },
  { name: 'scope', print: ({ record }) => record.scope ?? '' },
  { name: 'verdict', print: ({ annotation }) => annotation.verdict ?? '' },
  { name: 'dismissed', print: ({ annotation }) => printTruth(annotation.dismissed) },
  { name: 'note', print: ({ annotation }) => annotation.note },
  { name: 'tags', print: ({ annotation }) => printList(annotation.tags) },
  { name: 'links', print: ({ annotation }) => printLinks(annotation.links) },
] as const satisfies readonly SheetColumn[];
export type EditableColumn = (typeof editableColumns)[number]['name'];

/** The whole table, one note a row, one fact a column. */
export const sheetColumns: readonly SheetColumn[] = [...fixedColumns, ...editableColumns];

/** Writes a number without signs that depend on a language; '' for none. */
export function printNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function printTruth(value: boolean | undefined): string {
  return value === undefined ? '' : String(value);
}
