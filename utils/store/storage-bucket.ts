import { databaseName } from './database-name';

/**
 * Where the database is kept: in a bucket of its own where the browser has storage buckets (Chromium), in the origin's
 * storage elsewhere.
 *
 * Chromium keeps the databases of a bucket in one set of files. Deleting a database only marks its records in them as
 * deleted, and the words stay on the disk until the browser rewrites the files; deleting the bucket removes the files.
 * Firefox has a file for each database, which goes with it. https://wicg.github.io/storage-buckets/
 */
interface StorageBuckets {
  open(name: string, options: { persisted: boolean; durability: 'strict' }): Promise<StorageBucket>;
  delete(name: string): Promise<void>;
}

interface StorageBucket {
  readonly indexedDB: IDBFactory;
}

declare global {
  interface Navigator {
    readonly storageBuckets?: StorageBuckets;
  }
}

/** The factory that the database is opened with. Asked for at each opening: a bucket that was deleted opens nothing. */
export async function ownFactory(): Promise<IDBFactory> {
  const bucket = await ownBuckets()?.open(databaseName, { persisted: true, durability: 'strict' });
  return bucket?.indexedDB ?? globalThis.indexedDB;
}

/** Deletes the bucket with its files; `false` where there are no buckets. Connections to it are closed by the browser. */
export async function deleteBucket(): Promise<boolean> {
  const buckets = ownBuckets();
  await buckets?.delete(databaseName);
  return buckets !== undefined;
}

/** The Node that the command line may run on has no `navigator`. */
function ownBuckets(): StorageBuckets | undefined {
  return 'navigator' in globalThis ? navigator.storageBuckets : undefined;
}
