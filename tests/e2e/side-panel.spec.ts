import { expect, test } from './fixtures';
import { readArticle } from './support/reader';

/** The real side panel beside a page, opened from the popup. */

test('the list beside the page is grouped by paragraph and follows the scroll', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, popup } = await readArticle(reader, `${site.origin}/article`);
  await page.setViewportSize({ width: 900, height: 500 });
  await popup.getByRole('button', { name: 'Open in side panel' }).click();
  const panel = await reader.sidePanel();
  const rows = panel.locator('.claim-row');
  await expect(rows.first()).toBeVisible();
  const heads = panel.getByRole('rowheader');
  await expect(heads.first()).toHaveText('Paragraph 2');
  expect(await heads.count()).toBeGreaterThan(2);
  const inSight = panel.locator('[aria-current="location"]');

  await page.evaluate(() => scrollTo(0, 0));
  await expect(inSight.first()).toBeVisible();
  await expect(inSight.filter({ hasText: '1,200 families' })).toHaveCount(0);
  await page.locator('article p', { hasText: '1,200 families' }).scrollIntoViewIfNeeded();
  await expect(inSight.filter({ hasText: '1,200 families' })).toHaveCount(1);
  await expect(inSight.first()).toBeInViewport();
  await expect(panel.locator('[data-entry]').first()).not.toHaveAttribute('aria-current');
});

test('a row leads to its passage and unfolds; a verdict given there is shown in the page', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, popup, root } = await readArticle(reader, `${site.origin}/article`);
  await popup.getByRole('button', { name: 'Open in side panel' }).click();
  const panel = await reader.sidePanel();
  const row = panel.locator('.claim-row').filter({ hasText: '1,200 families' });
  await row.locator('.claim-row__open').click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(panel.locator('.entry-detail')).toBeVisible();
  await row.getByRole('gridcell', { name: /^Verdict/u }).click();
  await panel.getByRole('menuitemradio', { name: 'Disputed' }).click();
  await expect.poll(() => root.text('.card .verdict:has(:checked)')).toBe('Disputed');
});
