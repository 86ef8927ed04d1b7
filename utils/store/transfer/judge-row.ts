import { applyChanges } from '@/utils/annotation/apply-changes';
import type { SheetCells } from '@/utils/exchange/library-record';
import { readEdits } from '@/utils/exchange/sheet/edits';
import { annotationFromRow } from '@/utils/exchange/sheet/row-annotation';
import { annotationOf } from './import-batch';
import type { AnnotationContext, AnnotationJudgement } from './judge-annotation';
import { judgeAnnotation, settleConflict } from './judge-annotation';

/** What an import makes of an edited row, or why it makes nothing of it. */
export type RowJudgement =
  | { readonly ok: true; readonly judged: AnnotationJudgement; readonly refused: readonly string[] }
  | { readonly ok: false; readonly path: string; readonly issue: string };

/**
 * Judges a row of an edited table: what differs from the note that is here is an edit, if the table was made of the
 * note as it is; if the note went on since, it is a conflict. A row whose note is not here makes one.
 */
export async function judgeRow(cells: SheetCells, context: AnnotationContext): Promise<RowJudgement> {
  const here = annotationOf(await context.rows.get('annotations', cells.id ?? ''));
  if (here === null) return addRow(cells, context);
  const edits = readEdits(here, cells);
  if (!edits.ok) return edits;
  const { changes, refused } = edits;
  const same = { decision: 'same', id: here.id, before: here, after: null, conflict: null } as const;
  if (changes === null) return { ok: true, judged: same, refused };
  const after = applyChanges(here, changes, context.now());
  const isOfThis = cells.revision === undefined || Number(cells.revision) === here.revision;
  const judged = isOfThis
    ? { ...same, decision: 'changed' as const, after }
    : await settleConflict(after, here, context);
  return { ok: true, judged, refused };
}

async function addRow(cells: SheetCells, context: AnnotationContext): Promise<RowJudgement> {
  const made = annotationFromRow(cells, context.now().toISOString());
  return made.ok ? { ok: true, judged: await judgeAnnotation(made.value, context), refused: [] } : made;
}
