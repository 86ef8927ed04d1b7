import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundle } from './browser/bundle';
import { launchExtension, type ExtensionBrowser } from './browser/extension';
import type * as filling from './browser/in-page/fill-library';
import type * as timing from './browser/in-page/time-review';

/**
 * Prints what reviewing costs with a large library: `npm run bench:library`, or with a number for another size than
 * 100,000. Everything runs in the built extension; the popup is compared with an empty one in the same run.
 */

declare const fill: typeof filling;
declare const review: typeof timing;

const annotations = Number(process.argv[2] ?? 100_000);
const runs = 20;
const queries = [
  'observatory bridge',
  'party:coalition quantity:>5000',
  'tag:convoy -verdict:none',
  '"near port ilen"',
];

execFileSync('npx', ['--no-install', 'wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const scripts = {
  fill: await bundle('./in-page/fill-library.ts', 'fill'),
  review: await bundle('./in-page/time-review.ts', 'review'),
};
const profile = mkdtempSync(join(tmpdir(), 'tallymark-bench-'));
const launched = await launchExtension({ profile });
try {
  const empty = await openPopups(launched, '.state');
  const filled = await fillLibrary(launched);
  print(`${annotations} notes written`, filled / 1000, 's');
  const full = await openPopups(launched, '.claim-row');
  print('popup, all notes: empty', median(empty), 'ms');
  print('popup, all notes: full', median(full), 'ms');
  print('  over the empty one (most 60)', median(full) - median(empty), 'ms');
  await measureLibrary(launched);
} finally {
  await launched.close();
  rmSync(profile, { recursive: true, force: true });
}

async function fillLibrary(browser: ExtensionBrowser): Promise<number> {
  const page = await openPage(browser, 'sample.html', scripts.fill);
  const size = { annotations, articles: Math.ceil(annotations / 20), seed: 7 };
  const milliseconds = await page.evaluate((asked) => fill.fillLibrary(asked), size);
  await page.close();
  return milliseconds;
}

/** Opens the popup's page again and again, turns to all notes, and waits for the first line. */
async function openPopups(browser: ExtensionBrowser, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await openPage(browser, 'popup.html', scripts.review);
    await page.evaluate(() => document.getElementById('panel-all')?.click());
    times.push(await page.evaluate((asked) => review.untilDrawn(asked), `#panel ${selector}`));
    await page.close();
  }
  return times;
}

async function measureLibrary(browser: ExtensionBrowser): Promise<void> {
  const screens: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await openPage(browser, 'library.html', scripts.review);
    screens.push(await page.evaluate(() => review.untilDrawn('tr[id="line-5"]')));
    await page.close();
  }
  print('library, first screen (most 200)', median(screens), 'ms');
  const page = await openPage(browser, 'library.html', scripts.review);
  await page.getByRole('status').first().waitFor();
  const typed: number[] = [];
  for (const query of queries)
    typed.push(...(await page.evaluate((asked) => review.typeQuery(asked), query)));
  print('search as typed, 95th percentile (most 150)', percentile(typed, 0.95), 'ms');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('');
  print('jumps that left a blank, of 100', await page.evaluate(() => review.scrollThrough(100)), '');
  print('memory of the page (most 150)', (await heap(page)) / 1e6, 'MB');
  await bulkEdit(page);
  print('memory of the page after it', (await heap(page)) / 1e6, 'MB');
}

/** Gives a verdict to every tenth of the library through the bar, and takes it back. */
async function bulkEdit(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('party:coalition after:2026-03 before:2026-10');
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+a');
  const chosen = await page
    .getByRole('region', { name: 'Change what is chosen' })
    .getByRole('status')
    .textContent();
  await page.getByRole('button', { name: 'Verdict', exact: true }).click();
  const started = performance.now();
  await page.getByRole('menuitem', { name: 'Plausible' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ timeout: 300_000 });
  print(`${chosen}: one verdict for all`, (performance.now() - started) / 1000, 's');
  const undoing = performance.now();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('as before').waitFor({ timeout: 300_000 });
  print('  undone', (performance.now() - undoing) / 1000, 's');
}

/** What scripts hold, after the rubbish is collected. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function openPage(
  { context, extensionId }: ExtensionBrowser,
  name: string,
  script: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  await page.evaluate(script.replace(/^var (fill|review)/u, 'globalThis.$1'));
  return page;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(48)} ${value.toFixed(1).padStart(9)} ${unit}`);
}
