import { storedRows } from '@/scripts/browser/stored-rows';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '@/scripts/browser/firefox';
import { grantSite } from '@/scripts/browser/firefox-demo';
import { serve } from '@/scripts/browser/serve';
import { sampleArticle } from './fixtures';

/** The same journey in Firefox, on a granted site: its toolbar button cannot be pressed from outside. */

const markedTexts = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...(highlight as unknown as Set<Range>)])
      .map(String)
      .sort(),
  );

async function untilMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000, polling: 200 });
}

/** Clicks the first line of a marked passage. */
async function clickMark(page: Page, words: string): Promise<void> {
  const [x, y] = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((each) => [...(each as unknown as Set<Range>)]);
    const range = ranges.find((each) => String(each).includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { x: left = 0, y: top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
    return [left + 8, top + height / 2] as const;
  }, words);
  await page.mouse.click(x, y);
}

/** The driver waits in vain for a page that comes from the back/forward cache: its address tells. */
async function goBack(page: Page): Promise<void> {
  const from = page.url();
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await expect.poll(() => page.evaluate(() => location.href).catch(() => from)).not.toBe(from);
}

/** Runs in a page of the extension, as text: its rows as they are stored. */
const storedAnnotations = `${storedRows('annotations')}.then((rows) => JSON.stringify(rows))`;

interface Visit {
  readonly firefox: Awaited<ReturnType<typeof launchFirefox>>;
  readonly page: Page;
  readonly origin: string;
}

/** Serves pages, opens the first in a Firefox that may read them, and hands it over once it is marked. */
async function visitMarked(pages: Readonly<Record<string, string>>, work: (visit: Visit) => Promise<void>) {
  const site = await serve(pages);
  const firefox = await launchFirefox();
  try {
    const options = await firefox.openExtensionPage('options.html');
    await grantSite(options, 'http://127.0.0.1/*');
    await options.close();
    const page = await firefox.browser.newPage();
    await page.goto(`${site.origin}${Object.keys(pages)[0] ?? ''}`);
    await untilMarked(page);
    await work({ firefox, page, origin: site.origin });
  } finally {
    await firefox.close();
    await site.close();
  }
}

test('in Firefox a granted page is read by itself, judged by click and key, and remembered', () => {
  return visitMarked({ '/article': sampleArticle }, async ({ firefox, page }) => {
    const marks = await markedTexts(page);
    expect(marks.length).toBeGreaterThanOrEqual(12);
    expect(marks.join('\n')).not.toMatch(/900|12 tanks|25,000/u);

    await clickMark(page, '57 jihadists');
    await page.waitForFunction(() => document.activeElement?.localName === 'tallymark-host', {
      polling: 100,
    });
    await page.keyboard.press('3');
    await page.keyboard.press('n');
    await page.keyboard.type('Asked in Firefox.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');

    const library = await firefox.openExtensionPage('library.html');
    await library.waitForFunction(() => /Disputed\s1\b/u.test(document.body.innerText), {
      timeout: 10_000,
      polling: 200,
    });
    expect(await library.evaluate(storedAnnotations)).toContain('Asked in Firefox.');
    await library.close();

    await page.bringToFront();
    await page.reload();
    await untilMarked(page);
    expect(await markedTexts(page)).toEqual(marks);
  });
});

test('in Firefox the marks follow a page that goes on changing', () => {
  return visitMarked({ '/article': sampleArticle }, async ({ page }) => {
    const marks = await markedTexts(page);

    await page.evaluate(() => {
      for (const part of document.querySelectorAll('article > *')) part.replaceWith(part.cloneNode(true));
    });
    await expect.poll(() => markedTexts(page)).toEqual(marks);

    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Late in the evening the army said that it had lost 19 soldiers and two tanks on the road to the bridge.';
      document.querySelector('article')?.append(late);
    });
    await expect.poll(async () => (await markedTexts(page)).join('\n')).toContain('19 soldiers');

    await page.evaluate(() => {
      history.pushState(null, '', '/port');
      const article = document.querySelector('article');
      const story = document.createElement('p');
      story.textContent =
        'Shelling of the port of Orvik killed 23 soldiers on Monday, the mayor said. '.repeat(3) +
        'About 900 families fled the town during the night, according to the Red Crescent. '.repeat(3);
      article?.replaceChildren(story, story.cloneNode(true), story.cloneNode(true));
    });
    await expect
      .poll(async () => (await markedTexts(page)).join('\n'), { timeout: 15_000 })
      .toContain('900 families');
    expect((await markedTexts(page)).join('\n')).not.toContain('57 jihadists');
  });
});

test('in Firefox tickers are left alone', () => {
  const ticking = '<p class="byline"><b class="ticker">0</b> watch · ';
  const article = sampleArticle.replace('<p class="byline">', ticking);
  return visitMarked({ '/ticking': article }, async ({ page }) => {
    const marks = await markedTexts(page);
    await page.evaluate(() => {
      let count = 0;
      setInterval(() => {
        count += 1;
        for (const ticker of document.querySelectorAll('.ticker')) ticker.textContent = String(count);
      }, 4);
    });
    await new Promise((soon) => setTimeout(soon, 3_000));
    expect(await markedTexts(page)).toEqual(marks);
  });
});

test('in Firefox the marks are there again after going back and forth', () => {
  return visitMarked(
    {
      '/article': sampleArticle,
      '/other': '<!doctype html><title>Other</title><p>Nothing to see.</p>',
    },
    async ({ page, origin }) => {
      const marks = await markedTexts(page);
      await page.goto(`${origin}/other`);
      await goBack(page);
      await untilMarked(page);
      expect(await markedTexts(page)).toEqual(marks);
      await clickMark(page, '57 jihadists');
      await page.waitForFunction(() => document.activeElement?.localName === 'tallymark-host', {
        polling: 100,
      });
    },
  );
});
