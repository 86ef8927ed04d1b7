import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { launchFirefox } from './firefox';

interface DemoOptions {
  readonly headless: boolean;
  /** Where the screenshot goes when there is no display. */
  readonly screenshot: string;
}

/**
 * Opens Firefox with the extension on a page. The site is granted by a click in the options first: the toolbar button of
 * Firefox cannot be pressed from outside, and on a granted site the page is read by itself.
 */
export async function showInFirefox(url: string, { headless, screenshot }: DemoOptions): Promise<void> {
  const firefox = await launchFirefox({ headless });
  const options = await firefox.openExtensionPage('options.html');
  await grantSite(options, `${new URL(url).protocol}//${new URL(url).hostname}/*`);
  await options.close();
  const page = await firefox.browser.newPage();
  await page.goto(url);
  if (headless) {
    const marks = await untilMarked(page);
    await page.screenshot({ path: screenshot });
    console.log(`${marks} sets of marks are painted. The marked page is in ${screenshot}`);
    await firefox.close();
  } else {
    console.log('Close the browser to end.');
    await new Promise<void>((closed) => firefox.browser.once('disconnected', () => closed()));
  }
}

/**
 * Asks for a site from a real click, as the browser demands. A function that is sent to the page holds no named one:
 * compiled, it would call a helper that was left behind.
 */
export async function grantSite(options: Page, origin: string): Promise<void> {
  await options.evaluate((wanted) => {
    document.addEventListener('click', () => void browser.permissions.request({ origins: [wanted] }), {
      once: true,
      capture: true,
    });
  }, origin);
  await clickWhenDrawn(options);
  await options.waitForFunction((wanted) => browser.permissions.contains({ origins: [wanted] }), {}, origin);
}

/** A page that is not in front, or not drawn yet, takes no click: Firefox answers with a failure of its own. */
async function clickWhenDrawn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(() => document.readyState === 'complete' && document.body.offsetHeight > 0);
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.mouse.click(2, 2);
    } catch (error) {
      if (tries === 10) throw error;
      await new Promise((soon) => setTimeout(soon, 200));
    }
  }
}

/** Counts the painted sets of marks, as the page itself sees them. @throws after 20 seconds without any. */
async function untilMarked(page: Page): Promise<number> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000, polling: 200 });
  return page.evaluate(() => CSS.highlights.size);
}

/** The extension's API, as its own pages have it. */
declare const browser: Pick<typeof Browser, 'permissions'>;
