import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser';

/** A Firefox with the built extension in it, installed for the session. */
export interface FirefoxBrowser {
  readonly browser: Browser;
  /** Opens a page of the extension, such as "options.html". */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Where `wxt build -b firefox --mv3` leaves the extension. */
export const firefoxBuild = resolve('.output/firefox-mv3');

const geckoId = 'tallymark@tallymark.example';
const uuid = '5d1f0b6e-52c2-4f7e-9a41-7a11f3a4c001';

/** Starts Firefox with the built extension; permission requests from a click are granted without a dialog. */
export async function launchFirefox({ headless = true } = {}): Promise<FirefoxBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(firefoxBuild);
  return {
    browser,
    openExtensionPage: (path) => openExtensionPage(browser, path),
    close: () => browser.close(),
  };
}

/** The navigation's promise never settles for moz-extension pages: the page is found by its address instead. */
async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const url = `moz-extension://${uuid}/${path}`;
  const page = await browser.newPage();
  void page.goto(url, { timeout: 2_500 }).catch(() => undefined);
  for (let tries = 0; tries < 100; tries += 1) {
    for (const each of await browser.pages()) {
      const address = await each.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(url)) return each;
    }
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error(`${url} did not open within ten seconds.`);
}
