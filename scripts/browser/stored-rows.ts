import { databaseName } from '@/utils/store/database-name';

/** What runs in a page or the worker of the extension, past its own code. As text: it refers to nothing left behind. */

/** Opens the database as it is, or as `version`. Becomes an `IDBDatabase`. */
export function openedStore(version?: number): string {
  const given = [databaseName, ...(version === undefined ? [] : [version])].map((each) =>
    JSON.stringify(each),
  );
  return `(async () => {
    const bucket = await navigator.storageBuckets?.open(${given[0]});
    const opening = (bucket?.indexedDB ?? indexedDB).open(${given.join()});
    return new Promise((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  })()`;
}

/** Every row of a store as it is kept. Becomes an array. */
export function storedRows(store: string): string {
  return `${openedStore()}.then((db) => new Promise((resolve, reject) => {
    const reading = db.transaction('${store}').objectStore('${store}').getAll();
    reading.onsuccess = () => { db.close(); resolve(reading.result); };
    reading.onerror = () => reject(reading.error);
  }))`;
}
