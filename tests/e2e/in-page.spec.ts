import { expect, test } from './fixtures';
import { closedRoot } from './support/closed-root';
import { readArticle } from './support/reader';

/** The card, the letters and the toolbar in a live page, by real presses; what was saved is there after a reload. */

test('a verdict, a note and a tag are kept over a reload', async ({ browserWithExtension, site }) => {
  const { page, root } = await readArticle(browserWithExtension, `${site.origin}/article`);
  await root.click('.margin button');
  await root.waitFor('.card');
  await page.keyboard.press('3');
  await page.keyboard.press('n');
  await page.keyboard.type('Ask the press office.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await root.click('[data-field="tag"]');
  await page.keyboard.type('river');
  await page.keyboard.press('Enter');
  await expect.poll(() => root.text('.card__attach')).toContain('#river');

  await page.keyboard.press('Escape');
  await root.waitForNone('.card');
  await page.reload();
  await browserWithExtension.pressToolbarButton(page);
  const again = await closedRoot(page);
  await again.click('.margin button');
  await again.waitFor('.card');
  expect(await again.value('[data-field="note"]')).toBe('Ask the press office.');
  expect(await again.text('.card__attach')).toContain('#river');
  expect(await again.text('.verdict:has(:checked)')).toBe('Disputed');
});

test('what is no claim goes away, and comes back by undo', async ({ browserWithExtension, site }) => {
  const { page, root } = await readArticle(browserWithExtension, `${site.origin}/article`);
  const letters = await root.count('.margin button');
  await root.click('.margin button');
  await root.waitFor('.card');
  await page.keyboard.press('x');
  await root.waitForNone('.card');
  expect(await root.count('.margin button')).toBe(letters - 1);
  await root.click('.toast button');
  await expect.poll(() => root.count('.margin button')).toBe(letters);
});

test('selected words can be noted, and the page itself is never changed', async ({
  browserWithExtension,
  site,
}) => {
  const { page, root } = await readArticle(browserWithExtension, `${site.origin}/article`);
  const body = await page.evaluate(() => document.body.outerHTML);
  await page.locator('article p').last().click({ clickCount: 3 });
  await root.click('.toolbar__note');
  await root.waitFor('.card');
  await page.keyboard.type('Who was on the other bank?');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
});
