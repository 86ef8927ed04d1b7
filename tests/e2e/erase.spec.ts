import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { expect, test } from './fixtures';
import { readArticle } from './support/reader';

/** "Delete everything" leaves nothing that the extension, or anything in its place, could read. */

const canary = 'qzvxcanary7431';

/** Everything in every database of the extension's origin, as text. Goes to it as it is. */
async function readEverything(): Promise<string> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('Could not be read.'));
    });
  const rows: unknown[] = [localStorage.length, await caches.keys()];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await settled(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      rows.push(await settled(db.transaction(store).objectStore(store).getAll()));
    db.close();
  }
  return JSON.stringify(rows);
}

async function readAll(reader: ExtensionBrowser): Promise<string> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/manifest.json`);
  const everything = await page.evaluate(readEverything);
  await page.close();
  return everything;
}

test('what was noted is there before everything is deleted, and nowhere after it and a restart', async ({
  site,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'tallymark-erase-'));
  const reader = await launchExtension({ profile });
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await root.click('.margin button');
  await root.click('.card textarea');
  await page.keyboard.type(canary);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  expect(await readAll(reader)).toContain(canary);

  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.locator('#wipe').fill('delete everything');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Everything was deleted.')).toBeVisible();
  await reader.close();

  const again = await launchExtension({ profile });
  const left = await readAll(again);
  await again.close();
  rmSync(profile, { recursive: true, force: true });
  expect(left).not.toContain(canary);
  expect(left).not.toContain(site.origin);
});
