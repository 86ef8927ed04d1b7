import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { painted } from './support/painted';
import { badgeText, pressAndRead, readArticle, tellPage } from './support/reader';

/** Noting words of the reader's own choice. */

/** Drags the mouse over words of a paragraph, as a reader selects. */
async function select(page: Page, words: string): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first === undefined || last === undefined) break;
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: last.right - 1, y: last.top + last.height / 2 },
      ] as const;
    }
    throw new Error(`"${wanted}" is not in the page.`);
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

const plainWords = 'without bread or doctors';

test('selected words become a note without a kind, painted as such and there again after a reload', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await select(page, plainWords);
  await root.click('.toolbar__note');
  await root.waitFor('.card');
  await page.keyboard.type('Which doctors left?');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await expect.poll(async () => (await painted(page)).map(({ text }) => text)).toContain(plainWords);

  await page.reload();
  const { popup } = await pressAndRead(reader, page);
  const mark = (await painted(page)).find(({ text }) => text === plainWords);
  expect(mark?.name).toMatch(/^tallymark-note-/u);
  await expect(popup.locator('.claim-row').filter({ hasText: 'Which doctors left?' })).toHaveCount(1);
});

test('selected words become a claim of the kind that is pressed', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await select(page, plainWords);
  await root.waitFor('.toolbar');
  await root.click('.toolbar .icon-button[title="Supply"]');
  await expect
    .poll(async () => (await painted(page)).find(({ text }) => text === plainWords)?.name)
    .toMatch(/^tallymark-supply-/u);
});

test('the menu and the shortcut open the card on what is selected, and on nothing else', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const unreviewed = await badgeText(reader);
  expect(await tellPage(reader, 'page.annotateSelection')).toBe(false);
  expect(await root.has('.card')).toBe(false);
  await select(page, plainWords);
  expect(await tellPage(reader, 'page.annotateSelection')).toBe(true);
  await root.waitFor('.card');
  expect(await root.text('.card__quote')).toBe(plainWords);

  await page.keyboard.press('Escape');
  await root.waitForNone('.card');
  expect((await painted(page)).map(({ text }) => text)).not.toContain(plainWords);
  expect(await badgeText(reader)).toBe(unreviewed);
});

test('words outside the article are not offered for noting', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await select(page, 'My cousin says');
  await page.waitForTimeout(500);
  expect(await root.has('.toolbar')).toBe(false);
});
