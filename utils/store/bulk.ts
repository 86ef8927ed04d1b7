import { applyChanges } from '@/utils/annotation/apply-changes';
import type { HistoryAction } from '@/utils/annotation/history';
import { limits } from '@/utils/annotation/limits';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation, AnnotationChanges } from '@/utils/annotation/types';
import { foldText } from '@/utils/text/fold-words';
import { fromRow } from './annotation-row';
import { undone } from './annotations';
import { announce } from './changes';
import { putAnnotations, type AnnotationStep } from './put-annotation';
import type { Writer, WriteTransaction } from './schema';
import { takeUndo } from './undo-log';
import { write } from './write';

/** One change for many annotations. */
export type BulkEdit =
  | { readonly do: 'change'; readonly changes: Pick<AnnotationChanges, 'verdict' | 'dismissed'> }
  | { readonly do: 'add-tag' | 'remove-tag'; readonly tag: string }
  | { readonly do: 'delete' | 'restore' };

/** Tells how far a bulk change is, and can be asked to stop between two transactions. */
export interface BulkWatch {
  /** `done` of those that were asked for are through; `changed` are the latest of them that it changed. */
  readonly onProgress: (done: number, changed: readonly Changed[]) => void;
  readonly signal: AbortSignal;
}

/** An annotation as a bulk change left it, for `undoMany`. */
export type Changed = Pick<Annotation, 'id' | 'revision'>;

/** Annotations in one transaction: a quarter of a second's work. */
const batchSize = 500;

/**
 * Changes many annotations, some hundreds in a transaction.
 *
 * Those that are gone, or are already as asked, are passed over. When it is stopped, or the store fails, what
 * `onProgress` told of stays changed and can be undone.
 */
export function changeMany(
  writer: Writer,
  ids: readonly string[],
  edit: BulkEdit,
  watch: BulkWatch,
): Promise<void> {
  const action = edit.do === 'delete' || edit.do === 'restore' ? edit.do : 'change';
  return inBatches(ids, watch, (batch) =>
    reviseBatch(writer, batch, action, (annotation) => edited(annotation, edit, writer.now())),
  );
}

/** Takes back a bulk change, but not of annotations that were changed again since. */
export function undoMany(writer: Writer, changed: readonly Changed[], watch: BulkWatch): Promise<void> {
  const revisions = new Map<string, number>(changed.map(({ id, revision }) => [id, revision]));
  return inBatches([...revisions.keys()], watch, (batch) =>
    reviseBatch(writer, batch, 'undo', async (annotation, tx) => {
      if (annotation.revision !== revisions.get(annotation.id)) return null;
      const before = await takeUndo(tx, annotation.id, readBefore);
      return before === undefined ? null : undone(annotation, before, writer.now());
    }),
  );
}

async function inBatches(
  ids: readonly string[],
  { onProgress, signal }: BulkWatch,
  work: (batch: readonly string[]) => Promise<Changed[]>,
): Promise<void> {
  for (let from = 0; from < ids.length && !signal.aborted; from += batchSize) {
    const changed = await work(ids.slice(from, from + batchSize));
    onProgress(Math.min(ids.length, from + batchSize), changed);
  }
}

async function reviseBatch(
  writer: Writer,
  ids: readonly string[],
  action: HistoryAction,
  next: (annotation: Annotation, tx: WriteTransaction) => Annotation | null | Promise<Annotation | null>,
): Promise<Changed[]> {
  const { steps, blocks } = await write(writer.db, async (tx) => {
    const found = await Promise.all(ids.map((id) => reviseStep(tx, id, next)));
    const steps = found.filter((step) => step !== null);
    return { steps, blocks: steps.length === 0 ? [] : await putAnnotations(tx, action, steps, writer) };
  });
  const sources = [...new Set(steps.map(({ after }) => after.source))];
  if (steps.length > 0) announce({ about: 'annotations', sources, blocks });
  return steps.map(({ after: { id, revision } }) => ({ id, revision }));
}

async function reviseStep(
  tx: WriteTransaction,
  id: string,
  next: (annotation: Annotation, tx: WriteTransaction) => Annotation | null | Promise<Annotation | null>,
): Promise<AnnotationStep | null> {
  const row = await tx.objectStore('annotations').get(id);
  const before = fromRow(row);
  if (row === undefined || before === null) return null;
  const after = await next(before, tx);
  return after === null ? null : { before, after, slot: row.slot };
}

/** `null` when it is already as asked. */
function edited(annotation: Annotation, edit: BulkEdit, now: Date): Annotation | null {
  switch (edit.do) {
    case 'delete':
      if (annotation.deletedAt !== null) return null;
      return { ...applyChanges(annotation, {}, now), deletedAt: now.toISOString() };
    case 'restore':
      return annotation.deletedAt === null ? null : { ...applyChanges(annotation, {}, now), deletedAt: null };
    case 'change':
      return differs(annotation, edit.changes) ? applyChanges(annotation, edit.changes, now) : null;
    default:
      return retagged(annotation, edit, now);
  }
}

function differs(
  annotation: Annotation,
  { verdict, dismissed }: Pick<AnnotationChanges, 'verdict' | 'dismissed'>,
) {
  return (
    (verdict !== undefined && verdict !== annotation.verdict) ||
    (dismissed !== undefined && dismissed !== annotation.dismissed)
  );
}

function retagged(
  annotation: Annotation,
  { do: act, tag }: { readonly do: 'add-tag' | 'remove-tag'; readonly tag: string },
  now: Date,
): Annotation | null {
  const { tags } = annotation;
  const others = tags.filter((own) => foldText(own) !== foldText(tag));
  const hasTag = others.length < tags.length;
  if (hasTag === (act === 'add-tag') || (act === 'add-tag' && tags.length >= limits.tags)) return null;
  return applyChanges(annotation, { tags: act === 'add-tag' ? [...tags, tag] : others }, now);
}

function readBefore(input: unknown): Annotation | null {
  const parsed = parseAnnotation(input);
  return parsed.ok ? parsed.value : null;
}
