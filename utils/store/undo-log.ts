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

/** Reads remembered writes by number; those that were taken or let go of are absent. One request for all of them. */
export async function readUndos(
  tx: WriteTransaction,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, UndoRow>> {
  const asked = new Set(seqs);
  const rows = asked.size === 0 ? [] : await tx.objectStore('undo').getAll(rangeOf(seqs));
  return new Map(rows.filter(({ seq }) => asked.has(seq)).map((row) => [row.seq, row]));
}

/** Takes writes out of the log: in one request where nothing else was written in between. */
export async function forgetUndos(tx: WriteTransaction, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const undo = tx.objectStore('undo');
  const range = rangeOf(seqs);
  if (range.upper - range.lower + 1 === seqs.length) await undo.delete(range);
  else await Promise.all(seqs.map((seq) => undo.delete(seq)));
}

function rangeOf(seqs: readonly number[]): IDBKeyRange & { readonly lower: number; readonly upper: number } {
  return IDBKeyRange.bound(Math.min(...seqs), Math.max(...seqs));
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
