import type { Database } from '../schema';
import { announce } from '../changes';

/** When the whole library was saved outside of the browser, and how long its history was. */
export interface BackupMark {
  readonly at: string;
  readonly seq: number;
}

/** Notes that the whole library was saved. */
export async function markBackup(db: Database, at: string): Promise<void> {
  await db.put('backup', { at, seq: await historyLength(db) }, 'last');
  announce({ about: 'settings' });
}

/** When the last backup was made, `null` for never, and how many changes were made since. */
export async function readLastBackup(
  db: Database,
): Promise<{ readonly at: string | null; readonly changes: number }> {
  const mark = await db.get('backup', 'last');
  return { at: mark?.at ?? null, changes: (await historyLength(db)) - (mark?.seq ?? 0) };
}

/** Changes that were ever made in this library. */
export async function historyLength(db: Database): Promise<number> {
  return (await db.get('meta', 'chain'))?.seq ?? 0;
}
