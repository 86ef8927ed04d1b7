import type { HistoryAction, HistoryEntry } from '@/utils/annotation/history';
import { emptyChain, linkEntry, parseHistoryEntry } from '@/utils/annotation/history';
import type { Database, HistoryRow, Writer, WriteTransaction } from './schema';

/** What happened, to which record, and how the record was left. */
export interface HistoryStep {
  readonly action: HistoryAction;
  readonly subject: string;
  readonly record: unknown;
}

/** Adds an entry to the end of this library's chain and gives its number. */
export function appendHistory(tx: WriteTransaction, step: HistoryStep, writer: Writer): Promise<number> {
  return appendHistories(tx, [step], writer);
}

/** Adds entries to the end of this library's chain, in order, and gives the number of the first. */
export async function appendHistories(
  tx: WriteTransaction,
  steps: readonly HistoryStep[],
  writer: Writer,
): Promise<number> {
  const meta = tx.objectStore('meta');
  const history = tx.objectStore('history');
  const start = (await meta.get('chain')) ?? emptyChain(writer.random());
  let head = start;
  const added: Promise<unknown>[] = [];
  for (const { action, subject, record } of steps) {
    const payload = { salt: writer.random(), record };
    const entry = linkEntry(head, { at: writer.now().toISOString(), action, subject, payload });
    added.push(history.add(toHistoryRow(entry)));
    head = { chain: entry.chain, seq: entry.seq, hash: entry.hash };
  }
  await Promise.all([...added, meta.put(head, 'chain')]);
  return start.seq + 1;
}

/** The history of one annotation or article, oldest first. Damaged entries are left out. */
export async function readHistory(db: Database, subject: string): Promise<HistoryEntry[]> {
  const rows = await db.getAllFromIndex('history', 'subject', subject);
  return entriesOf(rows).sort((a, b) => a.seq - b.seq);
}

/** The whole history, in the order `verifyChain` takes it, chain by chain. */
export async function readWholeHistory(db: Database): Promise<HistoryEntry[]> {
  return entriesOf(await db.getAll('history'));
}

/** Drops what entries about a subject said; their links stay, and the chain still holds. */
export async function forgetPayloads(tx: WriteTransaction, subject: string): Promise<void> {
  const history = tx.objectStore('history');
  const rows = await history.index('subject').getAll(subject);
  const forgotten = entriesOf(rows).map((entry) => toHistoryRow({ ...entry, payload: null }));
  await Promise.all(forgotten.map((row) => history.put(row)));
}

/** Wraps an entry for the store. */
export function toHistoryRow(entry: HistoryEntry): HistoryRow {
  return { chain: entry.chain, seq: entry.seq, subject: entry.subject, entry };
}

function entriesOf(rows: readonly HistoryRow[]): HistoryEntry[] {
  return rows.map(({ entry }) => parseHistoryEntry(entry)).filter((entry) => entry !== null);
}
