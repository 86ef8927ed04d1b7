import { parseChanges } from '@/utils/annotation/parse-annotation';
import type { Annotation, AnnotationChanges, ClaimRecord } from '@/utils/annotation/types';
import type { SheetCells } from '../library-record';
import { toNote } from '../notes';
import type { EditableColumn } from './columns';
import { editableColumns, fixedColumns } from './columns';
import { readLinks, readList } from './lists';

/** The edits of a row, or the column that makes no sense. `refused` are edited columns that nobody can edit. */
export type RowEdits =
  | { readonly ok: true; readonly changes: AnnotationChanges | null; readonly refused: readonly string[] }
  | { readonly ok: false; readonly path: string; readonly issue: string };

type Cells = Readonly<Partial<Record<string, string>>>;

/**
 * Finds what a reader edited in a row: the cells that differ from what would be written for the note now.
 *
 * `changes` is `null` when nothing differs. What a spreadsheet does by itself is no edit: "TRUE" for "true", other line
 * ends, another form of the same number. Columns about the article are not compared: they are not the note's.
 */
export function readEdits(annotation: Annotation, cells: SheetCells): RowEdits {
  const note = toNote(annotation, null, []);
  const differs = ({ name, print }: (typeof editableColumns | typeof fixedColumns)[number]) =>
    cells[name] !== undefined && plain(cells[name]) !== plain(print(note));
  const edited = editableColumns.filter(differs).map(({ name }) => name);
  const refused = fixedColumns
    .filter((column) => isOfNote(column.name) && differs(column))
    .map(({ name }) => name);
  if (edited.length === 0) return { ok: true, changes: null, refused };
  const parsed = parseChanges(toChanges(annotation, cells, edited));
  if (parsed.ok) return { ok: true, changes: parsed.value, refused };
  return { ok: false, path: columnAt(parsed.path), issue: parsed.issue };
}

/** The reader's fields of a row, as they may be parsed: for a note that is not here yet. */
export function toChanges(
  annotation: Pick<Annotation, 'claim' | 'corrections' | 'kind'>,
  cells: Cells,
  edited: readonly EditableColumn[],
): Record<string, unknown> {
  const has = (...names: readonly EditableColumn[]) => names.some((name) => edited.includes(name));
  return {
    ...(has('verdict') && { verdict: orNull(cells.verdict) }),
    ...(has('dismissed') && { dismissed: truth(cells.dismissed) }),
    ...(has('note') && { note: unixLines(cells.note ?? '') }),
    ...(has('tags') && { tags: readList(cells.tags ?? '') }),
    ...(has('links') && { links: readLinks(cells.links ?? '') }),
    ...recordChanges(annotation, cells, edited),
  };
}

const recordColumns = [
  'kind',
  'outcome',
  'counted',
  'status',
  'party',
  'place',
  'attribution',
  'certainty',
  'scope',
] as const satisfies readonly (keyof ClaimRecord & EditableColumn)[];
const quantityColumns = ['low', 'high', 'approximate', 'unit', 'imputed'] as const;
const timeColumns = ['time', 'time_from', 'time_to'] as const;

/** Of a free selection the kind is the note's own; all else is a correction. */
function recordChanges(
  { claim, corrections }: Pick<Annotation, 'claim' | 'corrections'>,
  cells: Cells,
  edited: readonly EditableColumn[],
): Record<string, unknown> {
  const isFreeKind = (name: string) => name === 'kind' && claim === null;
  const plainFields = recordColumns.filter((name) => edited.includes(name));
  const fields = plainFields
    .filter((name) => !isFreeKind(name))
    .map((name) => [name, orNull(cells[name])] as const);
  const next: Record<string, unknown> = {
    ...corrections,
    ...Object.fromEntries<unknown>(fields),
    ...(quantityColumns.some((name) => edited.includes(name)) && { quantity: quantityOf(cells) }),
    ...(timeColumns.some((name) => edited.includes(name)) && { time: timeOf(cells) }),
  };
  const isCorrected = Object.keys(next).length > Object.keys(corrections).length || fields.length > 0;
  return {
    ...(plainFields.some(isFreeKind) && { kind: orNull(cells.kind) }),
    ...(isCorrected && { corrections: next }),
  };
}

function quantityOf(cells: Cells): unknown {
  const { low = '', high = '', unit = '' } = cells;
  if (low.trim() === '' && high.trim() === '' && unit.trim() === '') return null;
  return {
    low: numberOf(low),
    high: numberOf(high),
    approximate: truth(cells.approximate),
    unit: unit.trim(),
    imputed: truth(cells.imputed),
  };
}

function timeOf({ time = '', time_from: from, time_to: to }: Cells): unknown {
  return time.trim() === '' && !from && !to ? null : { text: time, from: orNull(from), to: orNull(to) };
}

/** A word that is no number stays a word, for the parser to refuse. */
function numberOf(cell: string): unknown {
  const digits = cell.trim().replace(/(?<=\d)[, \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (digits === '') return null;
  return Number.isNaN(Number(digits)) ? cell : Number(digits);
}

function truth(cell: string | undefined): unknown {
  const word = (cell ?? '').trim().toLowerCase();
  if (word === '' || word === 'false' || word === '0') return false;
  return word === 'true' || word === '1' ? true : cell;
}

function orNull(cell: string | undefined): string | null {
  return cell === undefined || cell.trim() === '' ? null : unixLines(cell);
}

/** A cell without what a spreadsheet does to it by itself. */
function plain(cell: string): string {
  const text = unixLines(cell).trim();
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase();
  return /^-?\d+(?:\.\d+)?(?:e\+?\d+)?$/iu.test(text) ? String(Number(text)) : text;
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

/** What of a row is the note's own and not its article's or its cases'. */
function isOfNote(name: string): boolean {
  return !['title', 'site', 'byline', 'published', 'lang', 'cases', 'revision', 'modified'].includes(name);
}

/** The column of a field: "corrections.quantity.low" is "low". */
function columnAt(path: string): string {
  const names: readonly string[] = editableColumns.map(({ name }) => name);
  return path.split('.').findLast((part) => names.includes(part)) ?? path;
}
