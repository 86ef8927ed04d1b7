import type { WriteTransaction } from './schema';

/** How many writes can be taken back. */
const remembered = 500;

/** Remembers what a write replaced (`null`: it created) and lets go of what is too long ago. */
export async function rememberUndo(
  tx: WriteTransaction,
  step: { seq: number; subject: string; before: unknown },
): Promise<void> {
  const undo = tx.objectStore('undo');
  await Promise.all([undo.put(step), undo.delete(IDBKeyRange.upperBound(step.seq - remembered))]);
}

/**
 * Takes the latest remembered write of a record out of the log: what `parse` reads, `null` where the write created it.
 * `undefined` when there is none that can be read.
 */
export async function takeUndo<Kept>(
  tx: WriteTransaction,
  subject: string,
  parse: (input: unknown) => Kept | null,
): Promise<Kept | null | undefined> {
  const cursor = await tx.objectStore('undo').index('subject').openCursor(subject, 'prev');
  if (cursor === null) return undefined;
  const { before } = cursor.value;
  await cursor.delete();
  if (before === null) return null;
  return parse(before) ?? undefined;
}
