const name = 'tallymark-import';

/** Runs work that imports, one at a time over all pages of the extension. */
export function withImportLock<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(name, work);
}

/** Runs work only if nobody imports now: what is left half done then has been cut off. */
export async function unlessImporting(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
