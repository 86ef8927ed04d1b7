import type { Page } from '@playwright/test';
import { expect, sampleArticle, test } from './fixtures';
import { clickMark } from './support/painted';
import { readArticle, type ReadPage } from './support/reader';

/** Links to passages: what is copied leads any browser to these words, and to no others like them. */

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Copies through the card's menu. */
async function copyFromCard({ page, root }: ReadPage): Promise<string> {
  await root.click('.more > .icon-button');
  await root.click('.more .menu button:first-child');
  await expect.poll(() => root.text('.toast')).not.toBe('');
  return copied(page);
}

/** Opens an address in a tab of its own and tells which of the paragraphs came into sight. */
async function paragraphInSight(page: Page, address: string, words: string): Promise<number> {
  const tab = await page.context().newPage();
  await tab.goto(address);
  await tab.waitForFunction(() => scrollY > 0);
  const index = await tab.evaluate((wanted) => {
    const holding = [...document.querySelectorAll('article p')].filter((each) =>
      each.textContent.includes(wanted),
    );
    return holding.findIndex((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }, words);
  await tab.close();
  return index;
}

test.beforeEach(({ browserWithExtension: { context } }) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']),
);

test('quote, source and link are copied, and the browser follows the link to the passage', async ({
  browserWithExtension: reader,
  site,
}) => {
  const spaced = sampleArticle.replaceAll('<p>', '<p style="margin-block: 70vh">');
  site.put('/article', spaced);
  const read = await readArticle(reader, `${site.origin}/article`);
  await clickMark(read.page, '57 jihadists');
  await read.root.waitFor('.card');
  const [quote = '', source = '', address = ''] = (await copyFromCard(read)).split('\n');
  expect(quote).toBe('“at least 57 jihadists were killed”');
  expect(source).toContain('“River front: the lines tighten around Hajin”, The Meridian Wire, 2018-11-20');
  expect(address).toContain(`${site.origin}/article#:~:text=`);
  expect(await paragraphInSight(read.page, address, '57 jihadists')).toBe(0);
});

test('of two passages with the same words the link leads to the one that was copied', async ({
  browserWithExtension: reader,
  site,
}) => {
  const far = '<p style="margin-block: 150vh">';
  const twin = (place: string) =>
    `${far}In ${place} the shells fell until noon. At least 57 jihadists were killed there, the mayor said.</p>`;
  const twins = ['Orvik', 'Tesna', 'Korst'].map(twin).join('');
  site.put('/article', sampleArticle.replace('</article>', `${twins}</article>`));
  const read = await readArticle(reader, `${site.origin}/article`);
  const { page, root } = read;
  await page.locator('article p', { hasText: 'In Tesna' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const text = [...document.querySelectorAll('article p')].find((each) =>
      each.textContent.includes('In Tesna'),
    )?.firstChild;
    const start = text?.textContent?.indexOf('At least') ?? 0;
    if (text)
      getSelection()?.setBaseAndExtent(text, start, text, start + 'At least 57 jihadists were killed'.length);
  });
  await page.keyboard.press('Shift');
  await root.click('.toolbar .icon-button[aria-label^="Copy"]');
  await expect.poll(() => copied(page)).toContain('At least 57 jihadists were killed');
  const address = (await copied(page)).split('\n').at(-1) ?? '';
  expect(await paragraphInSight(page, address, '57 jihadists were killed there')).toBe(1);
});
