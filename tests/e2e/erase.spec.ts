import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { filesWith } from '@/scripts/browser/files-with';
import { storedHistory } from '@/scripts/browser/in-worker';
import { openedStore } from '@/scripts/browser/stored-rows';
import { parseHistoryEntry, verifyChain } from '@/utils/annotation/history';
import { expect, sampleArticle, test } from './fixtures';
import { readArticle } from './support/reader';

/** "Delete everything" leaves nothing: no row that the extension could read, and no byte in the profile's files. */

const canary = 'qzvxcanary7431';
/** A word in the title of the note's article, which is kept with it. */
const articleCanary = 'qzvxarticle7432';

async function noteCanary(reader: ExtensionBrowser, url: string): Promise<void> {
  const { page, root } = await readArticle(reader, url);
  await root.click('.margin button');
  await root.click('.card textarea');
  await page.keyboard.type(canary);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
}

async function deleteEverything(reader: ExtensionBrowser): Promise<void> {
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.locator('#wipe').fill('delete everything');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Everything was deleted.')).toBeVisible();
}

async function openLibrary(reader: ExtensionBrowser): Promise<Page> {
  const library = await reader.context.newPage();
  await library.goto(`chrome-extension://${reader.extensionId}/library.html#all`);
  return library;
}

/** Where the extension keeps what it keeps; the rest of the profile is the browser's: its cache has the page as well. */
function keptIn(profile: string, words: string): readonly string[] {
  return filesWith(profile, words).filter((file) => /WebStorage|IndexedDB|Storage\//u.test(file));
}

test('what was noted is in the profile’s files before everything is deleted, and in none after it', async ({
  site,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'tallymark-erase-'));
  site.put('/article', sampleArticle.replace('<title>', `<title>${articleCanary} `));
  const reader = await launchExtension({ profile });
  await noteCanary(reader, `${site.origin}/article`);
  expect(keptIn(profile, canary)).not.toEqual([]);
  expect(keptIn(profile, articleCanary)).not.toEqual([]);
  const open = await openLibrary(reader);
  await expect(open.locator('a[href="#all"]')).toContainText('1');
  await deleteEverything(reader);
  await expect(open.getByText('No notes yet')).toBeVisible();
  expect(filesWith(profile, canary)).toEqual([]);
  await reader.close();

  const again = await launchExtension({ profile });
  await expect((await openLibrary(again)).getByText('No notes yet')).toBeVisible();
  await again.close();
  expect(filesWith(profile, canary)).toEqual([]);
  expect(keptIn(profile, articleCanary)).toEqual([]);
  rmSync(profile, { recursive: true, force: true });
});

/** Every row of every store, as text. */
const everyRow = `${openedStore()}.then(async (db) => {
  const stores = [...db.objectStoreNames].map((name) => db.transaction(name).objectStore(name).getAll());
  const rows = await Promise.all(stores.map((reading) => new Promise((resolve) => {
    reading.onsuccess = () => resolve(reading.result);
  })));
  db.close();
  return JSON.stringify(rows);
})`;

test('a site is forgotten once that is confirmed: no row tells of it, and the history can still be verified', async ({
  browserWithExtension: reader,
  site,
}) => {
  await noteCanary(reader, `${site.origin}/article`);
  const { host } = new URL(site.origin);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html#delete`);
  await expect(options.getByLabel('Forget a site')).toHaveValue(host);
  const forget = options.getByRole('button', { name: 'Forget', exact: true });
  await forget.first().click();
  const dialog = options.getByRole('dialog', { name: `Forget ${host}?` });
  await expect(dialog).toContainText('1 note and the articles of this site are deleted');
  await options.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await options.evaluate<string>(everyRow)).toContain(canary);

  await forget.first().click();
  await dialog.getByRole('button', { name: 'Forget' }).click();
  await expect(options.getByText(`${host} was forgotten.`)).toBeVisible();
  await expect(options.getByText('Nothing is kept of any site.')).toBeVisible();
  const left = await options.evaluate<string>(everyRow);
  expect(left).not.toContain(canary);
  expect(left).not.toContain(host);
  const history = (await storedHistory(await reader.worker())).map(parseHistoryEntry);
  expect(history.length).toBeGreaterThan(1);
  expect(verifyChain(history.filter((entry) => entry !== null))).toEqual({ ok: true });
});
