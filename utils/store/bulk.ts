import { applyChanges } from '@/utils/annotation/apply-changes';
import type { HistoryAction } from '@/utils/annotation/history';
import { limits } from '@/utils/annotation/limits';
import type { Annotation, AnnotationChanges } from '@/utils/annotation/types';
import { foldText } from '@/utils/text/fold-words';
import { fromRow, readRecord } from './annotation-row';
import { undone } from './annotations';
import { announce } from './changes';
import { putAnnotations, type AnnotationStep, type Written } from './put-annotation';
import type { Writer, WriteTransaction } from './schema';
import { forgetUndos, readUndos } from './undo-log';
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

/** An annotation as a bulk change left it, for `undoMany`. `seq` is the number of the write. */
export type Changed = Pick<Annotation, 'id' | 'revision'> & { readonly seq: number };

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
    writeBatch(writer, action, (tx) =>
      findSteps(tx, batch, (annotation) => edited(annotation, edit, writer.now())),
    ),
  );
}

/** Takes back a bulk change, but not of annotations that were changed again since. */
export function undoMany(writer: Writer, changed: readonly Changed[], watch: BulkWatch): Promise<void> {
  return inBatches(changed, watch, (batch) =>
    writeBatch(writer, 'undo', (tx) => takeBack(tx, batch, writer.now())),
  );
}

async function takeBack(
  tx: WriteTransaction,
  changed: readonly Changed[],
  now: Date,
): Promise<AnnotationStep[]> {
  const rows = await readUndos(
    tx,
    changed.map(({ seq }) => seq),
  );
  const left = new Map<string, Changed>(changed.map((each) => [each.id, each]));
  const steps = await findSteps(tx, [...left.keys()], (annotation) => {
    const { revision, seq } = left.get(annotation.id) ?? {};
    const before = seq === undefined || annotation.revision !== revision ? null : rows.get(seq)?.before;
    const parsed = readRecord(before);
    return parsed === null ? null : undone(annotation, parsed, now);
  });
  await forgetUndos(
    tx,
    steps.flatMap(({ after }) => left.get(after.id)?.seq ?? []),
  );
  return steps;
}

async function inBatches<Item>(
  items: readonly Item[],
  { onProgress, signal }: BulkWatch,
  work: (batch: readonly Item[]) => Promise<Changed[]>,
): Promise<void> {
  for (let from = 0; from < items.length && !signal.aborted; from += batchSize) {
    const changed = await work(items.slice(from, from + batchSize));
    onProgress(Math.min(items.length, from + batchSize), changed);
  }
}

async function writeBatch(
  writer: Writer,
  action: HistoryAction,
  stepsOf: (tx: WriteTransaction) => Promise<AnnotationStep[]>,
): Promise<Changed[]> {
  const { steps, blocks, seq } = await write(writer.db, async (tx) => {
    const steps = await stepsOf(tx);
    const written = steps.length === 0 ? nothing : await putAnnotations(tx, action, steps, writer);
    return { steps, ...written };
  });
  const sources = [...new Set(steps.map(({ after }) => after.source))];
  if (steps.length > 0) announce({ about: 'annotations', sources, blocks });
  return steps.map(({ after: { id, revision } }, index) => ({ id, revision, seq: seq + index }));
}

const nothing: Written = { blocks: [], seq: 0 };

/** The steps to what `next` makes of annotations; those of which it makes nothing, or that are gone, are left out. */
async function findSteps(
  tx: WriteTransaction,
  ids: readonly string[],
  next: (annotation: Annotation) => Annotation | null,
): Promise<AnnotationStep[]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('annotations').get(id)));
  return rows.flatMap((row) => {
    const before = fromRow(row);
    const after = before && next(before);
    return row === undefined || after === null ? [] : [{ before, after, slot: row.slot }];
  });
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
