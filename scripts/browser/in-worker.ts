import type { Worker } from 'playwright-core';
import { storedRows } from './stored-rows';

/** What runs in the extension's service worker. As text: a compiled function would refer to helpers left behind. */

/**
 * Puts the loader into the web page on which the toolbar button was pressed: the only one whose address we may see.
 *
 * The loader itself goes on looking for an article for seconds; it is not waited for. `false` when there is no such
 * tab, because another one came to the front at that moment.
 */
export function injectLoader(worker: Worker): Promise<boolean> {
  return worker.evaluate(`(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http'));
    if (tab === undefined) return false;
    const running = chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/loader.js'] });
    const isThere = new Promise((resolve) => setTimeout(resolve, 300));
    await Promise.race([running, isThere]);
    return true;
  })()`);
}

/** Notes from now on what every writing transaction reports as its durability. */
export async function recordWrites(worker: Worker): Promise<void> {
  await worker.evaluate(`(() => {
    const { transaction } = IDBDatabase.prototype;
    globalThis.recordedWrites = [];
    IDBDatabase.prototype.transaction = function (...options) {
      const opened = transaction.apply(this, options);
      if (opened.mode === 'readwrite') globalThis.recordedWrites.push(opened.durability);
      return opened;
    };
  })()`);
}

/** What was recorded; `null` in a worker that was started since. */
export function recordedWrites(worker: Worker): Promise<string[] | null> {
  return worker.evaluate('globalThis.recordedWrites ?? null');
}

/** Every entry of the history as it is stored. */
export function storedHistory(worker: Worker): Promise<unknown[]> {
  return worker.evaluate(`${storedRows('history')}.then((rows) => rows.map(({ entry }) => entry))`);
}
