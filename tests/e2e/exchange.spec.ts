import { openedStore } from '@/scripts/browser/stored-rows';
import type { Page } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { expect, test } from './fixtures';
import { readArticle } from './support/reader';

/** Notes go out into a file and come in from it by clicking, into a profile that has none. */

async function openExchange({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html#exchange`);
  await page.getByRole('heading', { name: 'Export', exact: true }).waitFor();
  return page;
}

/** Exports by clicking and gives the file's path. Other connections to the browser take its downloads away from us. */
async function exportAs(page: Page, format: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tallymark-downloads-'));
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  if (format === 'backup') await page.getByRole('button', { name: 'Back up now' }).click();
  else {
    await page.locator('#export-format').selectOption(format);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
  }
  const files = () => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
  await expect.poll(files).toHaveLength(1);
  return join(folder, files()[0] ?? '');
}

async function noteInArticle(reader: ExtensionBrowser, origin: string): Promise<void> {
  const { root, page } = await readArticle(reader, `${origin}/article`);
  await root.click('.margin button');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await page.close();
}

function rowsOf(page: Page): Promise<string[]> {
  return page.locator('#view .row-open, #view tbody tr').allInnerTexts();
}

async function showAll(page: Page): Promise<string[]> {
  await page.getByRole('link', { name: 'All notes' }).click();
  await expect.poll(() => rowsOf(page).then(({ length }) => length)).toBeGreaterThan(0);
  return rowsOf(page);
}

test('a backup made by clicking, imported into a fresh profile, gives the same library; and can be taken back', async ({
  browserWithExtension: reader,
  site,
}) => {
  test.setTimeout(120_000);
  await noteInArticle(reader, site.origin);
  const page = await openExchange(reader);
  const path = await exportAs(page, 'json');
  await expect(page.getByText(/Last backup:/u)).toBeVisible();
  const before = await showAll(page);

  const fresh = await launchExtension();
  try {
    const there = await openExchange(fresh);
    await there
      .locator('#import-file')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(path) });
    await there.getByRole('button', { name: 'See what it would do' }).click();
    await expect(there.locator('.import-table tr').first()).toHaveText(/New\s*1/u);
    await there.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(there.getByText('Imported.')).toBeVisible();
    expect(await showAll(there)).toEqual(before);
    await there.goto(`chrome-extension://${fresh.extensionId}/library.html#exchange`);
    await there.reload();
    await there.getByRole('button', { name: 'Take the import back' }).click();
    await expect(there.getByText('Taken back.')).toBeVisible();
  } finally {
    await fresh.close();
  }
});

test('a table edited outside changes the edited cell, and a broken line is told', async ({
  browserWithExtension: reader,
  site,
}) => {
  await noteInArticle(reader, site.origin);
  const page = await openExchange(reader);
  const table = readFileSync(await exportAs(page, 'csv'), 'utf8');
  const edited = `${table.replace(',corroborated,', ',disputed,')}only,three,cells\r\n`;
  await page
    .locator('#import-file')
    .setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(edited) });
  await page.getByRole('button', { name: 'See what it would do' }).click();
  await expect(page.getByRole('row', { name: /Edited in the table\s*1/u })).toBeVisible();
  await expect(page.getByText('1 place cannot be read; the rest can')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Disputed\s*1/u })).toBeVisible();
});

test('an encrypted backup opens with its passphrase only', async ({ browserWithExtension: reader, site }) => {
  await noteInArticle(reader, site.origin);
  const page = await openExchange(reader);
  await page.locator('#backup-passphrase').fill('four words of mine');
  const path = await exportAs(page, 'backup');
  expect(readFileSync(path, 'utf8')).not.toContain('annotation');
  const look = async (passphrase: string) => {
    await page.locator('#import-file').setInputFiles(path);
    await page.locator('#import-passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'See what it would do' }).click();
  };
  await look('five');
  await expect(page.getByText('The passphrase does not open this file')).toBeVisible();
  await look('four words of mine');
  await expect(page.getByRole('row', { name: /Already here\s*1/u })).toBeVisible();
});

test('a case file checks itself without a network, and finds what was altered', async ({
  browserWithExtension: reader,
  site,
}) => {
  await noteInArticle(reader, site.origin);
  const path = await exportAs(await openExchange(reader), 'evidence');
  const verdictOf = async (file: string) => {
    const page = await reader.context.newPage();
    await page.goto(`file://${file}`);
    await page.getByRole('button', { name: 'Check this file' }).click();
    await expect(page.locator('#verdict')).not.toBeEmpty();
    return page.locator('#verdict').innerText();
  };
  expect(await verdictOf(path)).toMatch(/^1 texts and \d+ entries .* are what their hashes name/u);
  const altered = `${path}.altered.html`;
  writeFileSync(
    altered,
    readFileSync(path, 'utf8').replace('"verdict":"corroborated"', '"verdict":"disputed"'),
  );
  expect(await verdictOf(altered)).toMatch(/was altered/u);
});

test('an old backup is reminded of, and made anew by itself where the reader asked for it', async ({
  browserWithExtension: reader,
  site,
}) => {
  await noteInArticle(reader, site.origin);
  const page = await openExchange(reader);
  await page.getByLabel('Back up into the downloads by itself').check();
  await exportAs(page, 'backup');
  await page.evaluate(ageBackup);
  await page.reload();
  await expect(page.getByRole('note')).toContainText('Last backup:');
  await expect(page.getByRole('note')).toBeHidden();
});

/** Makes the last backup an old one, before the latest changes. */
const ageBackup = `${openedStore()}.then((db) => new Promise((resolve) => {
  const tx = db.transaction('backup', 'readwrite');
  tx.objectStore('backup').put({ at: '2026-01-01T00:00:00.000Z', seq: 0 }, 'last');
  tx.oncomplete = () => { db.close(); resolve(null); };
}))`;
