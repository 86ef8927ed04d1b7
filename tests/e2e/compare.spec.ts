import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { serve, type LocalSite } from '@/scripts/browser/serve';
import { expect, test as base } from './fixtures';
import type { ClosedRoot } from './support/closed-root';
import { download } from './support/download';
import { clickMark } from './support/painted';
import { readArticle } from './support/reader';
import { reports } from './support/reports';

const test = base.extend<{ readonly news: LocalSite }>({
  news: async ({}, use) => {
    const site = await serve(reports);
    await use(site);
    await site.close();
  },
});

test('figures of several articles are laid side by side, and what the reader says of them is kept and undone', async ({
  browserWithExtension: reader,
  news,
}) => {
  await keepAll(reader, news);
  const page = await openQuestion(reader);
  await expect(page.getByText('3 figures · 2 sources behind 3 articles')).toBeVisible();
  await expect(page.locator('output')).toHaveText('Against 15,000: ≥ 17,000 does not overlap.');
  const rows = page.getByRole('table', { name: 'Figures by source and outlet' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: 'about its own side' })).toHaveCount(2);
  await expect(rows.filter({ has: page.getByRole('img', { name: 'echo' }) })).toHaveCount(1);

  await page.getByRole('img', { name: /^Strength/u }).press('ArrowRight');
  await expect(page.locator('output')).toHaveText('Against ≥ 17,000: 15,000 does not overlap.');

  await rows
    .filter({ hasText: '15,000' })
    .first()
    .getByRole('button', { name: 'Not about the same' })
    .click();
  await expect(page.getByText('set apart by you')).toHaveCount(2);
  await expect(page.locator('output')).toHaveText('No other figure differs from ≥ 17,000.');
  await page.reload();
  await expect(page.getByText('set apart by you')).toHaveCount(2);
  await page.getByRole('button', { name: 'About the same' }).first().click();
  await expect(page.getByText('set apart by you')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('set apart by you')).toHaveCount(2);
});

test('a picture is saved as SVG and as PNG', async ({ browserWithExtension: reader, news }) => {
  await keepAll(reader, news);
  const page = await openQuestion(reader);
  const svg = readFileSync(await save(page, 'Save as SVG'), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg).toMatch(/≥\s17,000/u);
  expect(svg).not.toMatch(/var\(|light-dark|<style|<script/u);
  const png = readFileSync(await save(page, 'Save as PNG'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
});

test('the card says quietly that there are other figures, and opens them', async ({
  browserWithExtension: reader,
  news,
}) => {
  await keepAll(reader, news, ['/first', '/second']);
  const { page, root } = await readArticle(reader, `${news.origin}/third`);
  await clickMark(page, '15,000 fighters');
  await root.waitFor('.card__beside');
  expect(await root.text('.card__beside')).toContain('2 other figures from 2 sources');
  const opened = reader.context.waitForEvent('page');
  await root.click('.card__beside');
  const library = await opened;
  await expect(library.getByRole('heading', { name: /^Strength: .*Hajin$/u })).toBeVisible();
});

test('a side has its timeline, a place its mark on the map, and both the same as a table', async ({
  browserWithExtension: reader,
  news,
}) => {
  await keepAll(reader, news, ['/first', '/second']);
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/library.html#sides`);
  await page.getByRole('link', { name: 'SDF' }).click();
  const rows = page.getByRole('table', { name: 'The figures of the picture' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await page.getByRole('img', { name: 'Figures about SDF by day and kind' }).press('ArrowRight');
  await expect(rows).toHaveCount(2);

  await page.getByRole('link', { name: 'Map' }).click();
  await expect(page.getByRole('row', { name: /^Hajin town/u })).toBeVisible();
  await page.getByRole('button', { name: 'Hajin' }).click();
  await expect(page.getByRole('link', { name: /^Strength: .*Hajin$/u })).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({
      browserWithExtension: async ({}, use) => {
        const launched = await launchExtension({ colorScheme });
        await use(launched);
        await launched.close();
      },
    });

    test('no rule of axe is broken, with questions and without', async ({
      browserWithExtension: reader,
      news,
    }) => {
      const page = await reader.context.newPage();
      await page.goto(`chrome-extension://${reader.extensionId}/library.html#compare`);
      await page.getByText('No figures that do not overlap.').waitFor();
      expect.soft(await violations(page)).toEqual([]);
      await keepAll(reader, news);
      const open = await openQuestion(reader);
      expect.soft(await violations(open)).toEqual([]);
      await open.getByRole('link', { name: 'All questions' }).click();
      await open.getByRole('link', { name: /^Strength/u }).waitFor();
      expect.soft(await violations(open)).toEqual([]);
    });
  });
}

/** Keeps articles as a reader does: by a verdict on their figure. */
async function keepAll(
  reader: ExtensionBrowser,
  news: LocalSite,
  paths: readonly string[] = Object.keys(reports),
): Promise<void> {
  for (const path of paths) {
    const { page, root } = await readArticle(reader, news.origin + path);
    await clickMark(page, '000 fighters');
    await judge(root);
    await page.close();
  }
}

async function judge(root: ClosedRoot): Promise<void> {
  await root.waitFor('.card');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
}

async function openQuestion(reader: ExtensionBrowser): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/library.html#compare`);
  await page.getByRole('link', { name: /^Strength: .*SDF.*Hajin/u }).click();
  await page.getByRole('heading', { name: /^Strength/u }).waitFor();
  return page;
}

function save(page: Page, name: string): Promise<string> {
  return download(page, () => page.getByRole('button', { name }).click());
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
