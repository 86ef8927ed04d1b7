import type { Database, StoreName, WriteTransaction } from './schema';

/** All that one act of the reader can touch. */
const libraryStores: StoreName[] = [
  'articles',
  'versions',
  'sightings',
  'claims',
  'annotations',
  'figures',
  'questions',
  'sketches',
  'pending',
  'relations',
  'catalogue',
  'places',
  'cases',
  'memberships',
  'history',
  'undo',
  'imports',
  'importSteps',
  'counters',
  'settings',
  'meta',
];

/**
 * Runs `work` in one transaction and resolves once it is on the disk: all of it happened, or nothing.
 *
 * `strict` durability: the browser flushes before it reports completion. `work` may await nothing but the
 * transaction's own requests. @throws what aborted the transaction (`QuotaExceededError`), or what `work` threw.
 */
export async function write<Value>(
  db: Database,
  work: (tx: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  const tx: WriteTransaction = db.transaction(libraryStores, 'readwrite', { durability: 'strict' });
  const done = tx.done.catch((error: unknown) => {
    throw tx.error ?? error;
  });
  // It is awaited below, unless `work` fails first.
  done.catch(() => undefined);
  try {
    const value = await work(tx);
    await done;
    return value;
  } catch (error) {
    abort(tx);
    throw tx.error ?? error;
  }
}

function abort(tx: WriteTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has aborted by itself already.
  }
}
