import type { HistoryAction } from '@/utils/annotation/history';
import { listNote, type ListedContext } from '@/utils/annotation/listed-note';
import type { Annotation } from '@/utils/annotation/types';
import { toRow } from './annotation-row';
import type { Slot } from './catalogue/block';
import { toColumns, type ColumnValues } from './catalogue/columns';
import { takeSlots, writeCatalogue } from './catalogue/write-catalogue';
import { changesFigures } from './comparison/changes-figures';
import { moveCounters } from './counters';
import { appendHistories } from './history';
import { readListedContexts } from './listed-context';
import type { UndoRow, Writer, WriteTransaction } from './schema';
import { rememberUndo } from './undo-log';

/** One write of one annotation. */
export interface AnnotationStep {
  readonly before: Annotation | null;
  readonly after: Annotation;
  /** Where it stands in the catalogue; `null` for a new one. */
  readonly slot: Slot | null;
}

/** What writing left behind. */
export interface Written {
  /** The blocks of the catalogue that changed, for `announce`. */
  readonly blocks: number[];
  /** The number of the first step in the history and in the undo log; the others follow in order. */
  readonly seq: number;
}

/**
 * Writes annotations with all that follows: their rows, the history, the counters, the undo log, the catalogue. A
 * thousand at once cost a third of one by one.
 */
export async function putAnnotations(
  tx: WriteTransaction,
  action: HistoryAction,
  steps: readonly AnnotationStep[],
  writer: Writer,
): Promise<Written> {
  const placed = await placeSteps(tx, steps);
  const entries = steps.map(({ after }) => ({ action, subject: after.id, record: after }));
  const first = await appendHistories(tx, entries, writer);
  const rows = tx.objectStore('annotations');
  const [contexts] = await Promise.all([
    readListedContexts(tx, steps),
    ...placed.map(({ after, slot }, index) => rows.put(toRow(after, { seq: first + index, slot }))),
    moveCounters(tx, steps),
    ...pendingSources(steps).map((source) => tx.objectStore('pending').put({ source })),
    // Taking back twice goes two steps back, not forward again; an import is taken back as a whole.
    action === 'undo' || action === 'import' ? undefined : rememberUndo(tx, undoRows(steps, first)),
  ]);
  const blocks = await writeCatalogue(
    tx,
    placed.map(({ after, slot }, index) => ({
      slot,
      values: listedColumns(after, { context: contexts.get(after.id), seq: first + index }),
    })),
  );
  return { blocks, seq: first };
}

/** The articles whose figures are to be compared again. */
function pendingSources(steps: readonly AnnotationStep[]): string[] {
  return [...new Set(steps.filter(changesFigures).map(({ after }) => after.source))];
}

function undoRows(steps: readonly AnnotationStep[], first: number): UndoRow[] {
  return steps.map(({ before, after }, index) => ({ seq: first + index, subject: after.id, before }));
}

/** Gives those that are new a slot of their own. */
async function placeSteps(tx: WriteTransaction, steps: readonly AnnotationStep[]) {
  let next = await takeSlots(tx, steps.filter(({ slot }) => slot === null).length);
  return steps.map((step) => ({ ...step, slot: step.slot ?? next++ }));
}

interface Listed {
  /** Absent where it is listed already and stays as it is. */
  readonly context: ListedContext | undefined;
  readonly seq: number;
}

/** `null` for what is in the bin, which is not listed. */
function listedColumns(annotation: Annotation, { context, seq }: Listed): Partial<ColumnValues> | null {
  if (annotation.deletedAt !== null) return null;
  if (context !== undefined) return toColumns(listNote(annotation, context), annotation, seq);
  const { day, outlet, state, ...own } = toColumns(listNote(annotation, noContext), annotation, seq);
  return own;
}

const noContext: ListedContext = { published: null, siteName: null, state: 'seen' };
