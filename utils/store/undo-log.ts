import type { UndoRow, WriteTransaction } from './schema';

/** How many writes can be taken back: a change of 10,000 notes at once, and what came before it. */
const remembered = 20_000;

/** Remembers what writes replaced (`null`: they created) and lets go of what is too long ago. */
export async function rememberUndo(tx: WriteTransaction, steps: readonly UndoRow[]): Promise<void> {
  const undo = tx.objectStore('undo');
  const last = Math.max(...steps.map(({ seq }) => seq));
  await Promise.all([
    ...steps.map((step) => undo.put(step)),
    undo.delete(IDBKeyRange.upperBound(last - remembered)),
  ]);
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
