import { binDays } from '@/utils/annotation/bin';
import { announce } from './changes';
import { writeCatalogue } from './catalogue/write-catalogue';
import { forgetAnnotation } from './forget-site';
import type { Writer } from './schema';
import { write } from './write';

/** Notes that go in one transaction. */
const batchSize = 100;
const day = 86_400_000;

/**
 * Empties the bin of what has been in it for 30 days, and gives how much that was.
 *
 * What the history said of those notes goes too; its links stay, so that it can still be verified. Costs one look into
 * an index where there is nothing to do.
 */
export async function purgeBin(writer: Writer): Promise<number> {
  const until = IDBKeyRange.upperBound(new Date(writer.now().getTime() - binDays * day).toISOString());
  let gone = 0;
  for (;;) {
    const due = await writer.db.getAllKeysFromIndex('annotations', 'deletedAt', until, batchSize);
    if (due.length === 0) break;
    await purge(writer, due);
    gone += due.length;
  }
  if (gone > 0) announce({ about: 'everything' });
  return gone;
}

/** One that was restored meanwhile stays. */
async function purge(writer: Writer, ids: readonly string[]): Promise<void> {
  await write(writer.db, async (tx) => {
    const found = await Promise.all(ids.map((id) => tx.objectStore('annotations').get(id)));
    const rows = found.filter((row) => row?.deletedAt !== undefined).filter((row) => row !== undefined);
    for (const row of rows) await forgetAnnotation(tx, row, writer);
    await writeCatalogue(
      tx,
      rows.map(({ slot }) => ({ slot, values: null })),
    );
  });
}
