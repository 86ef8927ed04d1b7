import { wrap } from 'idb';
import { databaseName } from './database-name';
import type { StoreFailure } from './failures';
import { storeFailure } from './failures';
import type { Migration } from './migrations';
import { migrations } from './migrations';
import type { Database } from './schema';
import { deleteBucket, ownFactory } from './storage-bucket';

export type Opened =
  { readonly ok: true; readonly db: Database } | { readonly ok: false; readonly reason: StoreFailure };

/**
 * Opens the database, creating or upgrading it first.
 *
 * A newer database is left as it is (`database-newer`). When another page wants to upgrade or erase it, this connection
 * closes at once so as not to stand in the way, and `onClosed` is called; likewise when the browser closes it.
 * `database-blocked`: a page of an older version of ours still holds it. `steps` are all migrations but in tests.
 */
export async function openStore(
  onClosed: () => void,
  steps: readonly Migration[] = migrations,
): Promise<Opened> {
  let isTooLate = false;
  const opened = await unlessBlocked((onBlocked) =>
    openDatabase(steps, { onClosed, onBlocked }).then((db): Opened => {
      if (isTooLate) db.close();
      return { ok: true, db };
    }, refuse),
  );
  if (opened !== 'blocked') return opened;
  isTooLate = true;
  return { ok: false, reason: 'database-blocked' };
}

interface OpeningEvents {
  readonly onClosed: () => void;
  readonly onBlocked: () => void;
}

async function openDatabase(
  steps: readonly Migration[],
  { onClosed, onBlocked }: OpeningEvents,
): Promise<Database> {
  const request = (await ownFactory()).open(databaseName, steps.length);
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const migrate of steps.slice(oldVersion)) migrate(typed(request.result));
  };
  request.onblocked = onBlocked;
  await wrap(request);
  const opened = typed(request.result);
  opened.onclose = onClosed;
  opened.onversionchange = () => {
    opened.close();
    onClosed();
  };
  return opened;
}

/** The migrations make what the schema says. */
function typed(db: IDBDatabase): Database {
  return wrap(db) as Database;
}

/** @throws the error again if IndexedDB did not throw it. */
function refuse(error: unknown): Opened {
  const reason = storeFailure(error);
  if (reason === null) throw error;
  return { ok: false, reason };
}

/**
 * Deletes everything: notes, articles, history and settings, from the disk as well (see `storage-bucket.ts`).
 *
 * Other pages of ours lose their connections and open new ones when they need them; resolves once it is gone.
 * `database-blocked`, only where there are no buckets, when one of them does not close when asked: it is then deleted as
 * soon as that page closes.
 */
export async function eraseAll(): Promise<'erased' | 'database-blocked'> {
  if (await deleteBucket()) return 'erased';
  const factory = await ownFactory();
  const erased = await unlessBlocked((onBlocked) => {
    const request = factory.deleteDatabase(databaseName);
    request.onblocked = onBlocked;
    return wrap(request);
  });
  return erased === 'blocked' ? 'database-blocked' : 'erased';
}

/** A page that was asked to close may still be writing: it is given this long, in milliseconds. */
const patience = 1_000;

/** Waits for a request that other connections may hold up: `blocked` when they still do after a while. */
function unlessBlocked<Value>(
  request: (onBlocked: () => void) => Promise<Value>,
): Promise<Value | 'blocked'> {
  return new Promise((resolve) => {
    const waiting = request(() => setTimeout(() => resolve('blocked'), patience));
    const pass = () => resolve(waiting);
    waiting.then(pass, pass);
  });
}
