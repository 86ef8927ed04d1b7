import type { HistoryAction } from '@/utils/annotation/history';
import { listNote } from '@/utils/annotation/listed-note';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Annotation } from '@/utils/annotation/types';
import { toRow } from './annotation-row';
import { parseArticle } from './read-articles';
import type { Slot } from './catalogue/block';
import { toColumns } from './catalogue/columns';
import { takeSlots, writeCatalogue } from './catalogue/write-catalogue';
import { readPlaceStates } from './places';
import { moveCounters } from './counters';
import { appendHistories } from './history';
import type { UndoRow, Writer, WriteTransaction } from './schema';
import { rememberUndo } from './undo-log';

/** One write of one annotation. */
export interface AnnotationStep {
  readonly before: Annotation | null;
  readonly after: Annotation;
  /** Where it stands in the catalogue; `null` for a new one. */
  readonly slot: Slot | null;
}

/**
 * Writes annotations with all that follows: their rows, the history, the counters, the undo log, the catalogue.
 *
 * Gives the blocks of the catalogue that changed, for `announce`. A thousand at once cost a third of one by one.
 */
export async function putAnnotations(
  tx: WriteTransaction,
  action: HistoryAction,
  steps: readonly AnnotationStep[],
  writer: Writer,
): Promise<number[]> {
  const placed = await placeSteps(tx, steps);
  const entries = steps.map(({ after }) => ({ action, subject: after.id, record: after }));
  const first = await appendHistories(tx, entries, writer);
  const rows = tx.objectStore('annotations');
  const [articles, states] = await Promise.all([
    readArticlesOf(tx, steps),
    readPlaceStates(tx, steps),
    ...placed.map(({ after, slot }, index) => rows.put(toRow(after, { seq: first + index, slot }))),
    moveCounters(tx, steps),
    ...pendingSources(steps).map((source) => tx.objectStore('pending').put({ source })),
    // Taking back twice goes two steps back, not forward again; an import is taken back as a whole.
    action === 'undo' || action === 'import' ? undefined : rememberUndo(tx, undoRows(steps, first)),
  ]);
  const contextOf = ({ id, source }: Annotation) => ({
    published: articles.get(source)?.published ?? null,
    siteName: articles.get(source)?.siteName ?? null,
    state: states.get(id) ?? 'seen',
  });
  return writeCatalogue(
    tx,
    placed.map(({ after, slot }, index) => ({
      slot,
      values:
        after.deletedAt === null ? toColumns(listNote(after, contextOf(after)), after, first + index) : null,
    })),
  );
}

/** The articles whose figures are to be compared again. */
function pendingSources(steps: readonly AnnotationStep[]): string[] {
  return [...new Set(steps.filter(({ after }) => after.claim !== null).map(({ after }) => after.source))];
}

function undoRows(steps: readonly AnnotationStep[], first: number): UndoRow[] {
  return steps.map(({ before, after }, index) => ({ seq: first + index, subject: after.id, before }));
}

/** Gives those that are new a slot of their own. */
async function placeSteps(tx: WriteTransaction, steps: readonly AnnotationStep[]) {
  let next = await takeSlots(tx, steps.filter(({ slot }) => slot === null).length);
  return steps.map((step) => ({ ...step, slot: step.slot ?? next++ }));
}

async function readArticlesOf(
  tx: WriteTransaction,
  steps: readonly AnnotationStep[],
): Promise<Map<string, KeptArticle | null>> {
  const articles = tx.objectStore('articles');
  const sources = [...new Set(steps.map(({ after }) => after.source))];
  const rows = await Promise.all(sources.map((source) => articles.get(source)));
  return new Map(sources.map((source, index) => [source, parseArticle(rows[index])]));
}
