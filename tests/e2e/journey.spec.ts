import { expect, test } from './fixtures';
import { clickMark, markupOf, painted } from './support/painted';
import { badgeText, openPage, pressAndRead, readArticle, tellPage } from './support/reader';

/** The way of a reader through an article: press, see, judge, correct, leave, come back. */

test('a press of the toolbar button lists the claims and paints them, in the article only', async ({
  browserWithExtension: reader,
  site,
}) => {
  const page = await openPage(reader, `${site.origin}/article`);
  const before = await markupOf(page);
  const { popup } = await pressAndRead(reader, page);

  const rows = popup.getByRole('grid', { name: 'Claims on this page' }).getByRole('row');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(13);
  expect(await badgeText(reader)).toBe(String(count));

  const marks = await painted(page);
  expect(marks.filter(({ name }) => !name.startsWith('tallymark-'))).toEqual([]);
  expect(marks.filter(({ isInside }) => !isInside)).toEqual([]);
  expect(marks).toHaveLength(count);
  const texts = marks.map(({ text }) => text.replace(/\s+/gu, ' ')).join('\n');
  for (const words of [
    '500 more fighters',
    'over 17,000',
    'almost half of Hajin',
    'three elements',
    'several elements',
  ])
    expect(texts).toContain(words);
  for (const words of ['900', '12 tanks', 'Forty', 'three points', '25,000'])
    expect(texts).not.toContain(words);

  expect(await markupOf(page)).toBe(before);
});

test('a mark opens its record; what the reader makes of it is saved at once and can be taken back', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const unreviewed = Number(await badgeText(reader));
  await clickMark(page, '57 jihadists');
  await root.waitFor('.card');
  const record = await root.text('.card');
  for (const words of ['Loss', 'killed', '57', 'SDF spokesman', 'Saturday']) expect(record).toContain(words);

  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await expect.poll(() => badgeText(reader)).toBe(String(unreviewed - 1));
  await root.click('.card__foot .button--link');
  await expect.poll(() => badgeText(reader)).toBe(String(unreviewed));
  expect(await root.count('.verdict :checked')).toBe(0);

  await root.click('[data-field="evidence"]');
  await root.waitFor('.add__input');
  await page.keyboard.type('https://example.org/tally The tally');
  await page.keyboard.press('Enter');
  await expect.poll(() => root.text('.evidence')).toBe('The tally');

  await page.keyboard.press('Escape');
  await root.waitForNone('.card');
  await clickMark(page, '57 jihadists');
  await root.waitFor('.card');
  expect(await root.attribute('.evidence a', 'href')).toBe('https://example.org/tally');
});

test('a corrected fact stays corrected, what it was is still told', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await clickMark(page, '57 jihadists');
  await root.click('.fact[aria-label^="Where"]');
  await root.waitFor('.fact__input');
  await page.keyboard.type('Hajin');
  await page.keyboard.press('Enter');
  await expect.poll(() => root.text('.fact[aria-label^="Where"]')).toBe('Hajin');

  await page.reload();
  const again = await pressAndRead(reader, page);
  await clickMark(page, '57 jihadists');
  await again.root.waitFor('.card');
  expect(await again.root.text('.fact[aria-label^="Where"]')).toBe('Hajin');
  expect(await again.root.attribute('.fact[aria-label^="Where"]', 'title')).toMatch(/^was /u);
});

test('what was dismissed stays dismissed, what was noted is painted again after a reload', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const marks = await painted(page);
  await clickMark(page, '31 strikes');
  await root.click('.card__foot .button--quiet');
  await root.waitForNone('.card');
  await clickMark(page, 'over 17,000');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');

  await page.reload();
  const again = await pressAndRead(reader, page);
  const texts = (await painted(page)).map(({ text }) => text);
  expect(texts).toEqual(marks.map(({ text }) => text).filter((text) => !text.includes('31 strikes')));
  expect(await badgeText(reader)).toBe(String(texts.length - 1));
  expect(await again.root.count('.margin [data-reviewed]')).toBe(1);
  await expect(again.popup.getByRole('row')).toHaveCount(texts.length);
});

test('keys walk from claim to claim, and hide and show the marks', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const isOpen = (letter: number) => root.attribute(`.margin button:nth-child(${letter})`, 'aria-expanded');
  await tellPage(reader, 'page.step', { by: 1 });
  await root.waitFor('.card');
  expect(await isOpen(1)).toBe('true');
  await tellPage(reader, 'page.step', { by: 1 });
  await expect.poll(() => isOpen(2)).toBe('true');
  await tellPage(reader, 'page.step', { by: -1 });
  await expect.poll(() => isOpen(1)).toBe('true');

  const marks = await painted(page);
  await tellPage(reader, 'page.toggleMarks');
  await expect.poll(() => painted(page)).toEqual([]);
  await tellPage(reader, 'page.toggleMarks');
  await expect.poll(async () => (await painted(page)).length).toBe(marks.length);
});
