import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/extension';
import type { LocalSite } from '@/scripts/browser/serve';
import { expect, sampleArticle, test } from './fixtures';
import { clickMark, painted } from './support/painted';
import { pressAndRead, readArticle, type ReadPage } from './support/reader';

/** A page that was edited after it was noted: what became of the note is told, and the reader decides. */

const killed = 'at least 57 jihadists were killed since Saturday';

/** Disputes the claim about 57, then serves another text under the same address and reads it. */
async function noteThenEdit(
  reader: ExtensionBrowser,
  site: LocalSite,
  after: string,
  before = sampleArticle,
): Promise<ReadPage> {
  site.put('/article', before);
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await clickMark(page, '57 jihadists');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  site.put('/article', after);
  return revisit(reader, page);
}

async function revisit(reader: ExtensionBrowser, page: Page): Promise<ReadPage> {
  await page.reload();
  return pressAndRead(reader, page);
}

const edited = sampleArticle.replace('at least 57 jihadists', 'at least 61 jihadists');

test('an edited sentence is shown with its number first; the new words can be taken, and given back', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root, popup } = await noteThenEdit(reader, site, edited);
  await expect(popup.locator('.banner--changed')).toContainText('57 → 61');
  await clickMark(page, '61 jihadists');
  await root.waitFor('.card__changed');
  expect((await root.text('.change--figure')).replace(/\s+/gu, ' ')).toBe('57 → 61');
  expect(await root.text('.verdict:has(:checked)')).toBe('Disputed');

  await root.click('.card__choices .button:first-child');
  await root.waitForNone('.card__changed');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await root.click('.card__foot .button--link');
  await root.waitFor('.card__changed');
  await root.click('.card__choices .button:first-child');
  await root.waitForNone('.card__changed');

  const again = await revisit(reader, page);
  await clickMark(page, '61 jihadists');
  await again.root.waitFor('.card');
  expect(await again.root.has('.card__changed')).toBe(false);
  expect(await again.root.text('.verdict:has(:checked)')).toBe('Disputed');
});

test('a note can be kept over an edit, which is not asked again until the words change once more', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await noteThenEdit(reader, site, edited);
  await clickMark(page, '61 jihadists');
  await root.click('.card__choices .button--quiet');
  await root.waitForNone('.card__changed');
  await root.click('.card__foot .button--link');
  await root.waitFor('.card__changed');
  await root.click('.card__choices .button--quiet');
  await root.waitForNone('.card__changed');

  const again = await revisit(reader, page);
  await clickMark(page, '61 jihadists');
  await again.root.waitFor('.card');
  expect(await again.root.has('.card__changed')).toBe(false);

  site.put('/article', edited.replace('at least 61', 'at least 75'));
  const third = await revisit(reader, page);
  await clickMark(page, '75 jihadists');
  await third.root.waitFor('.card__changed');
  expect((await third.root.text('.change--figure')).replace(/\s+/gu, ' ')).toBe('57 → 75');
});

test('a sentence that now stands in two places is asked for', async ({
  browserWithExtension: reader,
  site,
}) => {
  const sentence = `<p>The spokesman repeated on the bridge that ${killed} in the pocket.</p>`;
  const rest = sampleArticle.replace(/at least 57 jihadists were killed\s+since Saturday/u, 'many fell');
  const before = rest.replace('<h2>A raid', `${sentence}<h2>A raid`);
  const after = rest
    .replace('<p class="byline">', `${sentence}<p class="byline">`)
    .replace('</article>', `${sentence}</article>`);
  const { page, popup, root } = await noteThenEdit(reader, site, after, before);
  await popup.locator('.claim-row--orphan .claim-row__place').click();
  await root.waitFor('.candidate');
  expect(await root.count('.candidate')).toBe(2);
  await root.click('.candidate:nth-of-type(2)');
  await root.waitForNone('.candidate');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');

  const again = await revisit(reader, page);
  await expect(again.popup.locator('.claim-row--orphan')).toHaveCount(0);
  expect(await again.root.count('.margin [data-reviewed]')).toBe(1);
});

test('a note whose sentence was deleted is listed with its words, and placed again by selecting others', async ({
  browserWithExtension: reader,
  site,
}) => {
  const without = sampleArticle.replace(/According to an SDF[\s\S]*?could check\. /u, '');
  const { page, popup, root } = await noteThenEdit(reader, site, without);
  const lost = popup.locator('.claim-row--orphan');
  await expect(lost).toContainText('sentence deleted');
  await expect(lost).toContainText('57 jihadists');
  expect((await painted(page)).filter(({ text }) => text.includes('57'))).toEqual([]);

  await lost.locator('.claim-row__place').click();
  await root.waitFor('.card__notice');
  expect(await root.text('.card__notice')).toContain('57 jihadists');
  await root.click('.place-again');
  await root.waitFor('.placing');
  expect(await root.text('.placing')).toContain('57 jihadists');
  await page.keyboard.press('Escape');
  await root.waitForNone('.placing');

  const popupAgain = await reader.pressToolbarButton(page);
  await popupAgain.locator('.claim-row--orphan .claim-row__place').click();
  await root.click('.place-again');
  await page.locator('article p').last().click({ clickCount: 3 });
  await root.click('.place-here');
  await root.waitFor('.card');
  await root.waitForNone('.placing');
  expect(await root.text('.verdict:has(:checked)')).toBe('Disputed');

  const again = await revisit(reader, page);
  await expect(again.popup.locator('.claim-row--orphan')).toHaveCount(0);
  const marks = (await painted(page)).map(({ text }) => text);
  expect(marks.some((text) => text.includes('The soldiers are waiting'))).toBe(true);
});
