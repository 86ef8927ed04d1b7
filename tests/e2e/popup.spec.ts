import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { closedRoot } from './support/closed-root';
import { badgeText, openPage, pressAndRead, readArticle, tellPage } from './support/reader';

/** The popup over an article and over all notes, by real presses. */

const rowsOf = (popup: Page) => popup.locator('.claim-row');
const rowWith = (popup: Page, words: string) => rowsOf(popup).filter({ hasText: words });

async function giveVerdict(popup: Page, words: string, verdict: string): Promise<void> {
  await rowWith(popup, words)
    .getByRole('gridcell', { name: /^Verdict/u })
    .click();
  await popup.getByRole('menuitemradio', { name: verdict }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'Verdict saved' })).toBeVisible();
}

test('kinds and words narrow the list down', async ({ browserWithExtension: reader, site }) => {
  const { popup } = await readArticle(reader, `${site.origin}/article`);
  await expect(rowsOf(popup).first()).toBeVisible();
  const all = await rowsOf(popup).count();
  const chip = popup.getByRole('button', { name: /^Displacement, \d+$/u });
  const count = Number(/\d+/u.exec((await chip.getAttribute('aria-label')) ?? '')?.[0]);
  await chip.click();
  await expect(rowsOf(popup)).toHaveCount(count);
  await expect(rowWith(popup, '1,200 families')).toHaveCount(1);
  await chip.click();
  await expect(rowsOf(popup)).toHaveCount(all);

  await popup.getByRole('combobox').fill('17,000');
  await expect(rowsOf(popup)).toHaveCount(1);
  await popup.getByRole('combobox').fill('walrus');
  await expect(popup.getByText('Nothing on this page matches')).toBeVisible();
  await popup.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rowsOf(popup)).toHaveCount(all);
});

test('a verdict given in a row is saved, counted and shown in the page', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { popup, root } = await readArticle(reader, `${site.origin}/article`);
  const unreviewed = Number(await badgeText(reader));
  await giveVerdict(popup, '57 jihadists', 'Disputed');
  await expect(
    rowWith(popup, '57 jihadists').getByRole('gridcell', { name: 'Verdict: Disputed' }),
  ).toBeVisible();
  await expect.poll(() => badgeText(reader)).toBe(String(unreviewed - 1));
  await expect.poll(() => root.count('.margin [data-reviewed]')).toBe(1);

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => badgeText(reader)).toBe(String(unreviewed));
});

test('all notes are searched, edited, deleted, and brought back', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { popup } = await readArticle(reader, `${site.origin}/article`);
  await giveVerdict(popup, '57 jihadists', 'Plausible');
  await giveVerdict(popup, '31 strikes', 'Disputed');
  await popup.getByRole('tab', { name: /^All notes/u }).click();
  await expect(rowsOf(popup)).toHaveCount(2);

  await popup.getByRole('combobox').fill('strikes');
  await expect(rowsOf(popup)).toHaveCount(1);
  await rowsOf(popup).getByRole('gridcell').first().click();
  await popup.getByRole('textbox', { name: 'Note' }).fill('Ask the command for its list.');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await popup.keyboard.press('Escape');

  await popup.getByRole('combobox').fill('command for its list');
  await expect(rowsOf(popup)).toHaveCount(1);
  await rowsOf(popup).getByRole('gridcell').first().click();
  await popup.getByRole('button', { name: 'Delete' }).click();
  await expect(popup.getByText('No note matches')).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(popup)).toHaveCount(1);
  await popup.getByRole('combobox').fill('');
  await expect(rowsOf(popup)).toHaveCount(2);
});

test('a row leads to its passage in the page', async ({ browserWithExtension: reader, site }) => {
  const { popup, root } = await readArticle(reader, `${site.origin}/article`);
  await rowWith(popup, '40 armoured vehicles').getByRole('gridcell').first().click();
  await root.waitFor('.card');
  expect(await root.text('.card')).toContain('armoured vehicles');
});

test('a note leads to its passage in a tab that is open, and opens one that is not', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page: article, popup } = await readArticle(reader, `${site.origin}/article`);
  await giveVerdict(popup, '57 jihadists', 'Plausible');
  site.put('/other', { body: await article.content(), headers: {} });
  const showFrom = async (page: Page) => {
    const opened = await reader.pressToolbarButton(page);
    await opened.getByRole('tab', { name: /^All notes/u }).click();
    await rowWith(opened, '57 jihadists').getByRole('gridcell').first().click();
    await opened.getByRole('button', { name: 'Show in the page' }).click();
  };

  const other = await openPage(reader, `${site.origin}/other`);
  await showFrom(other);
  const root = await closedRoot(article);
  await root.waitFor('.card');
  expect(await root.text('.card')).toContain('57');
  await expect
    .poll(() => tellPage<{ article: { source: string } }>(reader, 'page.state'))
    .toMatchObject({
      article: { source: `${site.origin}/article` },
    });

  await article.close();
  const opening = reader.context.waitForEvent('page');
  await showFrom(other);
  const opened = await opening;
  await opened.waitForLoadState();
  expect(opened.url()).toContain(`${site.origin}/article`);
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
  await pressAndRead(reader, opened);
});
