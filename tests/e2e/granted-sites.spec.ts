import { expect, test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { grantBeforehand } from '@/scripts/browser/grant-beforehand';
import { serve, type LocalSite } from '@/scripts/browser/serve';
import { sampleArticle } from './fixtures';

/** Granting a site and taking it back, by real clicks: what is registered, what is read, what the button shows. */

const origin = 'http://127.0.0.1/*';

interface Fixtures {
  readonly reader: ExtensionBrowser;
  readonly site: LocalSite;
}

const test = base.extend<Fixtures>({
  reader: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'tallymark-granted-'));
    const first = await launchExtension({ profile });
    // The browser writes what it knows of the extension only after a while, or at its end.
    await first.context.close();
    grantBeforehand(profile, first.extensionId, [origin]);
    const reader = await launchExtension({ profile });
    await use(reader);
    await reader.close();
    rmSync(profile, { recursive: true, force: true });
  },
  site: async ({}, use) => {
    const site = await serve({
      '/article': sampleArticle,
      '/short': '<!doctype html><title>Short</title><p>Hello.',
    });
    await use(site);
    await site.close();
  },
});

/** Asks the background something about the extension or the tab in front. */
async function ask<Answer>(reader: ExtensionBrowser, expression: string): Promise<Answer> {
  return (await reader.worker()).evaluate(expression);
}

const registered = (reader: ExtensionBrowser) =>
  ask<string[]>(
    reader,
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))',
  );

const badge = (reader: ExtensionBrowser) =>
  ask<string>(
    reader,
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );

/** Clicks a button, put into a page of ours, that asks for the site or gives it back: both need a real click. */
async function click(reader: ExtensionBrowser, method: 'request' | 'remove'): Promise<void> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/popup.html`);
  await page.evaluate(
    `document.body.prepend(Object.assign(document.createElement('button'), {
      id: 'ask', textContent: 'ask', onclick: () => chrome.permissions.${method}({ origins: ['${origin}'] }),
    }))`,
  );
  await page.click('#ask');
  await expect.poll(() => registered(reader)).toEqual(method === 'request' ? [origin] : []);
  await page.close();
}

test('a granted site is read by itself, its badge goes with the page, and the grant can be taken back', async ({
  reader,
  site,
}) => {
  expect(await registered(reader)).toEqual([]);
  await click(reader, 'request');

  const page = await reader.context.newPage();
  await page.goto(`${site.origin}/article`);
  await page.bringToFront();
  await expect.poll(() => badge(reader)).toMatch(/^\d+$/u);

  await page.goto(`${site.origin}/short`);
  await expect.poll(() => badge(reader)).toBe('');

  // A single-page site goes on to an article without loading a page; it draws it a moment later.
  const article = await (await page.request.get(`${site.origin}/article`)).text();
  await page.evaluate((markup) => {
    history.pushState(null, '', '/article');
    const main = new DOMParser().parseFromString(markup, 'text/html').querySelector('main');
    if (main !== null) setTimeout(() => document.body.replaceChildren(main), 500);
  }, article);
  await expect.poll(() => badge(reader)).toMatch(/^\d+$/u);

  await click(reader, 'remove');
  await page.goto(`${site.origin}/article`);
  await page.bringToFront();
  await page.waitForTimeout(500);
  expect(await badge(reader)).toBe('');
});
