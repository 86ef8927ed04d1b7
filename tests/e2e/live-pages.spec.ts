import { storedRows } from '@/scripts/browser/stored-rows';
import type { Page } from '@playwright/test';
import { expect, sampleArticle, test } from './fixtures';
import { clickMark, markupOf, painted } from './support/painted';
import { askBackground, badgeText, openPage, pressAndRead, readArticle } from './support/reader';

/** Pages that go on changing under the reader: the marks stay with the words, and nothing else is disturbed. */

const texts = async (page: Page) => (await painted(page)).map(({ text }) => text.replace(/\s+/gu, ' '));

/** An article of a single-page site, about other events than the sample's. */
const otherArticle = `<h1>Shelling of the port of Orvik</h1>
  <p>Shelling of the port of Orvik killed 23 soldiers on Monday, the mayor said. The harbour has been closed since then,
  and the ferries to the islands wait on the other side of the bay for an order that does not come.</p>
  <p>About 900 families fled the town during the night, according to the Red Crescent. They walked along the railway
  to the old sugar mill, where the municipality keeps blankets and soup for them and a doctor comes twice a day.</p>
  <p>The army of Lower Varn lost two tanks on the coast road, its spokesman admitted. He spoke of a battle of two hours
  and of mines which nobody had expected so far behind the lines, and asked drivers to stay at home for the week.</p>`;

const goTo = (page: Page, path: string, markup: string) =>
  page.evaluate(
    ([address = '', html = '']) => {
      history.pushState(null, '', address);
      const article = document.querySelector('article');
      if (article !== null) article.innerHTML = html;
    },
    [path, markup],
  );

test('a single-page site: each article has its own notes, forth and back', async ({
  browserWithExtension: reader,
  site,
}) => {
  const canonical = `<link rel="canonical" href="${site.origin}/article">`;
  site.put('/article', sampleArticle.replace('</title>', `</title>${canonical}`));
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await clickMark(page, '57 jihadists');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  const first = await page.evaluate(() => document.querySelector('article')?.innerHTML ?? '');

  await goTo(page, '/port', otherArticle);
  await expect.poll(() => texts(page)).toContain('lost two tanks');
  expect((await texts(page)).join()).not.toContain('57 jihadists');
  await root.waitForNone('.card');
  expect(await root.count('.margin [data-reviewed]')).toBe(0);
  await clickMark(page, '23 soldiers');
  await root.click('.verdict:nth-child(1)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');

  await page.evaluate((html) => {
    addEventListener('popstate', () => {
      const article = document.querySelector('article');
      if (article !== null) article.innerHTML = html;
    });
    history.back();
  }, first);
  await expect.poll(() => texts(page)).toContain('at least 57 jihadists were killed');
  await expect.poll(() => root.count('.margin [data-reviewed]')).toBe(1);
  await clickMark(page, '57 jihadists');
  await root.waitFor('.card');
  expect(await root.text('.verdict:has(:checked)')).toBe('Disputed');
  const sources = await askBackground<string[]>(
    reader,
    `${storedRows('annotations')}.then((rows) => rows.map(({ article }) => article))`,
  );
  expect(sources.toSorted()).toEqual([`${site.origin}/article`, `${site.origin}/port`]);
});

test('routes behind a hash: each article has its own notes, and those of a section are the article’s', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const first = await page.evaluate(() => document.querySelector('article')?.innerHTML ?? '');
  await clickMark(page, '57 jihadists');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await page.evaluate(() => (location.hash = '#comments'));
  await page.waitForTimeout(600);
  expect(await root.count('.margin [data-reviewed]')).toBe(1);

  await goTo(page, '/article#/story/2', otherArticle);
  await expect.poll(() => texts(page)).toContain('lost two tanks');
  await expect.poll(() => root.count('.margin [data-reviewed]')).toBe(0);
  await goTo(page, '/article', first);
  await expect.poll(() => root.count('.margin [data-reviewed]')).toBe(1);
});

test('going back and forth between pages brings the marks back', async ({
  browserWithExtension: reader,
  site,
}) => {
  site.put('/other', '<!doctype html><title>Other</title><p>Nothing to see.</p>');
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const before = await texts(page);
  await clickMark(page, '57 jihadists');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await page.goto(`${site.origin}/other`);
  await page.goBack();
  // From the back/forward cache the page is as it was; loaded anew it waits for the button.
  if ((await texts(page)).length === 0) await pressAndRead(reader, page);
  expect(await texts(page)).toEqual(before);
  const again = await (await import('./support/closed-root')).closedRoot(page);
  await expect.poll(() => again.count('.margin [data-reviewed]')).toBe(1);
});

test('text that is loaded late is read, and what was marked stays marked', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page } = await readArticle(reader, `${site.origin}/article`);
  const before = await texts(page);
  await page.evaluate((html) => {
    document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
  }, otherArticle);
  await expect.poll(() => texts(page)).toContain('lost two tanks');
  expect((await texts(page)).slice(0, before.length)).toEqual(before);
  expect(await badgeText(reader)).toBe(String((await texts(page)).length));
});

test('a framework that draws the text anew gets its marks back at once, and the open card stays', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const before = await painted(page);
  await clickMark(page, '57 jihadists');
  await root.waitFor('.card');
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('article > *')) part.replaceWith(part.cloneNode(true));
  });
  await expect.poll(() => painted(page), { timeout: 2_000 }).toHaveLength(before.length);
  expect((await painted(page)).every(({ isInside }) => isInside)).toBe(true);
  expect(await root.has('.card')).toBe(true);
  await root.waitFor('.margin button[aria-expanded="true"]');
});

test('a page that clears the registry and its style sheets gets the marks back', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page } = await readArticle(reader, `${site.origin}/article`);
  const before = await painted(page);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await expect.poll(() => painted(page)).toEqual(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('an open shadow root: its words are marked, opened and noted like others', async ({
  browserWithExtension: reader,
  site,
}) => {
  const [, inner = ''] = /<article>([\s\S]*)<\/article>/u.exec(sampleArticle) ?? [];
  site.put(
    '/shadow',
    sampleArticle.replace(
      /<article>[\s\S]*<\/article>/u,
      `<article><x-story><template shadowrootmode="open">${inner}</template></x-story></article>`,
    ),
  );
  const { page, root } = await readArticle(reader, `${site.origin}/shadow`);
  expect(await texts(page)).toContain('at least 57 jihadists were killed');
  await clickMark(page, '57 jihadists');
  await root.waitFor('.card');
  expect(await root.text('.card')).toContain('SDF spokesman');
  await page.keyboard.press('Escape');
  await root.waitForNone('.card');

  await page.locator('x-story p').last().click({ clickCount: 3 });
  await root.click('.toolbar__note');
  await root.waitFor('.card');
  await page.keyboard.type('Noted in the shadow.');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await page.reload();
  const again = await pressAndRead(reader, page);
  await expect.poll(() => again.root.count('.margin [aria-label^="Note"]')).toBe(1);
});

test('a same-origin frame: its words are marked, opened and noted where they stand', async ({
  browserWithExtension: reader,
  site,
}) => {
  site.put('/framed', sampleArticle);
  site.put(
    '/outer',
    `<!doctype html><title>Reader</title><body style="margin: 0"><header style="height: 150px">The Meridian Wire</header>
     <iframe src="/framed" style="display: block; width: 1100px; height: 1500px; margin-left: 60px"></iframe>`,
  );
  const page = await openPage(reader, `${site.origin}/outer`);
  const popup = await reader.pressToolbarButton(page);
  await expect(popup.getByRole('row').filter({ hasText: '57' })).toBeVisible();
  const root = await (await import('./support/closed-root')).closedRoot(page);
  await root.waitFor('.margin button');
  const frame = page.frameLocator('iframe');
  const mark = await frame.locator('p', { hasText: '57 jihadists' }).boundingBox();
  const letters = await root.box('.margin button[aria-label*="57"]');
  expect(letters.y).toBeGreaterThan((mark?.y ?? 0) - 5);
  expect(letters.y).toBeLessThan((mark?.y ?? 0) + (mark?.height ?? 0));
  expect(letters.x).toBeLessThan(mark?.x ?? 0);

  await frame.locator('p', { hasText: 'There is no news' }).click({ clickCount: 3 });
  await root.click('.toolbar__note');
  await root.waitFor('.card');
  await page.keyboard.type('Noted in the frame.');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
});

test('tickers are left alone, in the article and beside it', async ({
  browserWithExtension: reader,
  site,
}) => {
  const ticking = sampleArticle.replace(
    '<p class="byline">',
    '<p class="byline"><b class="ticker">0</b> watch · ',
  );
  site.put('/article', ticking.replace('<footer>', '<footer><b class="ticker">0</b>'));
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const before = await texts(page);
  await page.evaluate(() => {
    let count = 0;
    setInterval(() => {
      count += 1;
      for (const ticker of document.querySelectorAll('.ticker')) ticker.textContent = String(count);
    }, 20);
  });
  await clickMark(page, 'over 17,000');
  await root.waitFor('.card');
  await page.waitForTimeout(4_000);
  expect(await texts(page)).toEqual(before);
  expect(await root.has('.card')).toBe(true);
});

test('a modal dialog of the page neither covers the card nor makes it dead', async ({
  browserWithExtension: reader,
  site,
}) => {
  const wall = '<dialog id="wall"><p>We value your privacy.</p><button>Agree</button></dialog>';
  site.put('/article', sampleArticle.replace('</body>', `${wall}</body>`));
  const { page, popup, root } = await readArticle(reader, `${site.origin}/article`);
  const markup = await markupOf(page);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await root.waitForNone('.margin button');
  await popup.getByRole('row').filter({ hasText: '57' }).getByRole('gridcell').first().click();
  await root.waitFor('.card');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await page.keyboard.press('Escape');
  await root.waitForNone('.card');

  await page.getByRole('button', { name: 'Agree' }).click();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await root.waitFor('.margin button');
  expect(await markupOf(page)).toBe(markup);
});

test('an article in a modal dialog is read and noted in it', async ({
  browserWithExtension: reader,
  site,
}) => {
  const [, inner = ''] = /<article>([\s\S]*)<\/article>/u.exec(sampleArticle) ?? [];
  site.put(
    '/dialog',
    `<!doctype html><html lang="en"><title>Stories</title><p>Stories of the day</p>
     <dialog style="width: 60rem"><article>${inner}</article></dialog>
     <script>document.querySelector('dialog').showModal()</script>`,
  );
  const { page, root } = await readArticle(reader, `${site.origin}/dialog`);
  await clickMark(page, '57 jihadists');
  await root.waitFor('.card');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
});

test('on paper there is nothing of ours but the marks', async ({ browserWithExtension: reader, site }) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await root.click('.margin button');
  await root.waitFor('.card');
  await page.emulateMedia({ media: 'print' });
  expect(await root.has('.card')).toBe(false);
  expect(await root.has('.margin button')).toBe(false);
  expect((await painted(page)).length).toBeGreaterThan(0);
});
