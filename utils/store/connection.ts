import type { StoreResult } from './failures';
import { storeFailure } from './failures';
import type { Opened } from './open';
import { openStore } from './open';
import type { Database } from './schema';

/** A database that is opened when first used and again whenever it was closed. */
export interface Connection {
  /**
   * Runs `work` on the open database. What IndexedDB throws comes back as a reason; other errors are bugs and pass.
   *
   * `work` runs a second time if the connection turns out to have been closed before its first transaction.
   */
  use<Value>(work: (db: Database) => Promise<Value>): Promise<StoreResult<Value>>;
  /** Closes; the next `use` opens again. */
  close(): Promise<void>;
}

/** Creates a connection; nothing is opened yet. */
export function createConnection(): Connection {
  let opened: Promise<Opened> | null = null;
  const forget = () => {
    opened = null;
  };

  async function run<Value>(work: (db: Database) => Promise<Value>): Promise<StoreResult<Value>> {
    const result = await (opened ??= openStore(forget));
    if (!result.ok) {
      forget();
      return result;
    }
    return { ok: true, value: await work(result.db) };
  }

  return {
    async use(work) {
      try {
        return await run(work).catch((error: unknown) => {
          if (!isClosedConnection(error)) throw error;
          forget();
          return run(work);
        });
      } catch (error) {
        const reason = storeFailure(error);
        if (reason === null) throw error;
        return { ok: false, reason };
      }
    },
    async close() {
      const closing = opened;
      forget();
      const result = await closing;
      if (result?.ok === true) result.db.close();
    },
  };
}

/** `IDBDatabase.transaction` throws this when the connection is closed or closing: nothing has happened yet. */
function isClosedConnection(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
