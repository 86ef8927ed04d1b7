import { annotationIdSchema, hashSchema, parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Parsed } from '@/utils/annotation/parsed';
import type { Annotation } from '@/utils/annotation/types';
import * as v from 'valibot';
import { importedAnnotation } from '../imported';
import type { SheetCells } from '../library-record';
import { editableColumns } from './columns';
import { toChanges } from './edits';

/**
 * Makes an annotation of a row whose note is not here: with its place, and with what the reader can edit.
 *
 * A table has no room for why the engine marked a claim; the claim's fields are taken for the reader's corrections.
 */
export function annotationFromRow(cells: SheetCells, imported: string): Parsed<Annotation> {
  const base = importedAnnotation(
    {
      id: v.is(annotationIdSchema, cells.id) ? cells.id : null,
      source: cells.source ?? '',
      exact: cells.quote ?? '',
      prefix: cells.prefix ?? '',
      suffix: cells.suffix ?? '',
      start: offsetOf(cells.start),
      end: offsetOf(cells.end),
      created: cells.created ?? null,
      modified: cells.modified ?? null,
    },
    imported,
  );
  const filled = editableColumns.map(({ name }) => name).filter((name) => (cells[name] ?? '').trim() !== '');
  const revision = Number(cells.revision);
  return parseAnnotation({
    ...base,
    revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
    version: v.is(hashSchema, cells.version) ? cells.version : null,
    ...toChanges(base, cells, filled),
  });
}

function offsetOf(cell: string | undefined): number | null {
  const offset = Number(cell === undefined || cell.trim() === '' ? Number.NaN : cell);
  return Number.isSafeInteger(offset) && offset >= 0 ? offset : null;
}
