import type { HistoryAction } from '@/utils/annotation/history';
import type { Annotation } from '@/utils/annotation/types';
import { toRow } from './annotation-row';
import { moveCounters } from './counters';
import { appendHistory } from './history';
import type { Writer, WriteTransaction } from './schema';
import { rememberUndo } from './undo-log';

/** One write of one annotation. */
export interface AnnotationStep {
  readonly action: HistoryAction;
  readonly before: Annotation | null;
  readonly after: Annotation;
}

/** Writes an annotation with all that follows: its index fields, the history, the counters, the undo log. */
export async function putAnnotation(
  tx: WriteTransaction,
  { action, before, after }: AnnotationStep,
  writer: Writer,
): Promise<void> {
  const seq = await appendHistory(tx, { action, subject: after.id, record: after }, writer);
  await Promise.all([
    tx.objectStore('annotations').put(toRow(after, seq)),
    after.claim === null ? undefined : tx.objectStore('pending').put({ source: after.source }),
    moveCounters(tx, before, after),
    // Taking back twice goes two steps back, not forward again.
    action === 'undo' ? undefined : rememberUndo(tx, { seq, subject: after.id, before }),
  ]);
}
