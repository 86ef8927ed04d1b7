import type { Annotation } from '@/utils/annotation/types';
import { announce } from '../changes';
import { fromRow } from '../annotation-row';
import type { AnnotationRow, Database, ImportRow, ImportStepRow, Writer, WriteTransaction } from '../schema';
import { write } from '../write';
import { sourcesOf } from './carrier';
import { annotationOf, BatchWriter } from './import-batch';

/** Steps in one transaction. */
const batchSize = 400;

/** The latest import that can be taken back; `null` when there is none. */
export async function lastImport(db: Database): Promise<ImportRow | null> {
  const rows = await db.getAll('imports');
  return rows.find(({ state }) => state === 'done') ?? null;
}

/**
 * Takes an import back, from its last write to its first, and gives how many annotations were left as they are because
 * they were changed since. Going on where an earlier attempt was cut off is safe.
 */
export async function undoImport(writer: Writer, id: string): Promise<number> {
  await markRunning(writer.db, id);
  let left = 0;
  for (;;) {
    const batch = await write(writer.db, (tx) => undoBatch(tx, id, writer));
    left += batch.left;
    if (batch.steps < batchSize) break;
  }
  await write(writer.db, (tx) => tx.objectStore('imports').delete(id));
  announce({ about: 'everything' });
  return left;
}

/** Takes back imports that were cut off. Call it only where no import can be running. */
export async function recoverImports(writer: Writer): Promise<number> {
  const rows = await writer.db.getAll('imports');
  const cutOff = rows.filter(({ state }) => state === 'running');
  for (const { id } of cutOff) await undoImport(writer, id);
  return cutOff.length;
}

async function markRunning(db: Database, id: string): Promise<void> {
  await write(db, async (tx) => {
    const row = await tx.objectStore('imports').get(id);
    if (row !== undefined) await tx.objectStore('imports').put({ ...row, state: 'running' });
  });
}

/** Notes first: whether an article stays depends on whether notes of it do. */
async function undoBatch(
  tx: WriteTransaction,
  id: string,
  writer: Writer,
): Promise<{ steps: number; left: number }> {
  const steps = await lastSteps(tx, id);
  const left = await undoNotes(
    tx,
    steps.filter(({ store }) => store === 'annotations'),
    writer,
  );
  const out = new BatchWriter(tx, writer, 'undo');
  for (const step of steps) if (step.store !== 'annotations') await undoStep(tx, step, out);
  for (const step of steps) await tx.objectStore('importSteps').delete([step.import, step.step]);
  await out.close();
  return { steps: steps.length, left };
}

async function lastSteps(tx: WriteTransaction, id: string): Promise<ImportStepRow[]> {
  const steps: ImportStepRow[] = [];
  const range = IDBKeyRange.bound([id], [id, []]);
  let cursor = await tx.objectStore('importSteps').openCursor(range, 'prev');
  while (cursor !== null && steps.length < batchSize) {
    steps.push(cursor.value);
    cursor = await cursor.continue();
  }
  return steps;
}

/** Gives how many were changed since and stay. */
async function undoNotes(
  tx: WriteTransaction,
  steps: readonly ImportStepRow[],
  writer: Writer,
): Promise<number> {
  const out = new BatchWriter(tx, writer, 'undo');
  let left = 0;
  for (const { key, before, revision } of steps) {
    const row = await tx.objectStore('annotations').get(String(key));
    const now = fromRow(row);
    if (row === undefined) continue;
    if (now !== null && now.revision !== revision) left += 1;
    else undoNote(row, annotationOf(before), out);
  }
  await out.close();
  return left;
}

function undoNote(row: AnnotationRow, before: Annotation | null, out: BatchWriter): void {
  const now = fromRow(row);
  if (now === null || before === null) out.removeAnnotation(row);
  else out.putAnnotation({ before: now, after: before, slot: row.slot });
}

async function undoStep(tx: WriteTransaction, step: ImportStepRow, out: BatchWriter): Promise<void> {
  const { store, key, before, revision } = step;
  const row: unknown = await tx.objectStore(store).get(key);
  if (revision !== undefined && revisionOf(row) !== revision) return;
  if (before === undefined && (await isUsed(tx, step))) return;
  out.put({ store, key, value: before });
  for (const source of sourcesOf(store, row)) out.compareAgain(source);
}

/** An article with notes of its own stays, and so does a text that some article shows. */
async function isUsed(tx: WriteTransaction, { store, key }: ImportStepRow): Promise<boolean> {
  if (store === 'articles')
    return (await tx.objectStore('annotations').index('article').getKey(String(key))) !== undefined;
  if (store === 'versions')
    return (await tx.objectStore('sightings').index('hash').getKey(String(key))) !== undefined;
  return false;
}

function revisionOf(row: unknown): number | null {
  const record = typeof row === 'object' && row !== null && 'record' in row ? row.record : null;
  const revision =
    typeof record === 'object' && record !== null && 'revision' in record ? record.revision : null;
  return typeof revision === 'number' ? revision : null;
}
