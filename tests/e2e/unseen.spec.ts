import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/extension';
import { expect, test } from './fixtures';
import { askBackground, openPage, pressAndRead, readArticle } from './support/reader';

/** What a page that looks out for us can notice, and what becomes of a run when the extension is injected again. */

/** Listens, in the page, to every way in which a script could give itself away by name. Runs before the page's own. */
function watchEverything(extensionId: string) {
  const heard: string[] = [];
  Object.assign(globalThis, { heard, globalsBefore: Object.getOwnPropertyNames(globalThis) });
  for (const script of ['page', 'loader'])
    for (const target of [globalThis, document])
      target.addEventListener(`${extensionId}:${script}:wxt:content-script-started`, ({ type }) =>
        heard.push(type),
      );
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage'])
    addEventListener(type, () => heard.push(type), true);
  for (const name of ['log', 'warn', 'error', 'info', 'debug'])
    Object.assign(console, { [name]: () => void heard.push(`console.${name}`) });
  for (const name of ['dispatchEvent', 'addEventListener'] as const)
    EventTarget.prototype[name] = () => heard.push(name) > 0;
  Element.prototype.attachShadow = () => {
    heard.push('attachShadow');
    throw new Error('heard');
  };
}

/** What was heard, the globals that have come since, and all that the extension has put where the page can read it. */
function tellTraces() {
  const { heard, globalsBefore } = globalThis as unknown as Record<string, string[]>;
  const known = new Set([...(globalsBefore ?? []), 'heard', 'globalsBefore']);
  return {
    heard,
    globals: Object.getOwnPropertyNames(globalThis).filter(
      (name) => !known.has(name) && !/^\d+$/u.test(name),
    ),
    markup: document.documentElement.outerHTML,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    sheets: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    highlights: [...CSS.highlights.keys()],
  };
}

async function openWatched(reader: ExtensionBrowser, url: string): Promise<Page> {
  await reader.context.addInitScript(watchEverything, reader.extensionId);
  return openPage(reader, url);
}

const inject = (reader: ExtensionBrowser) =>
  askBackground(
    reader,
    `chrome.tabs.query({ active: true }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js', '/loader.js'] })).then(() => null)`,
  );

test('a page that is read hears nothing and finds nothing that names the extension', async ({
  browserWithExtension: reader,
  site,
}) => {
  const page = await openWatched(reader, `${site.origin}/article`);
  const { root } = await pressAndRead(reader, page);
  await inject(reader);
  await root.click('.margin button');
  await root.waitFor('.card');

  const { heard, globals, ...written } = await page.evaluate(tellTraces);
  expect(heard).toEqual([]);
  expect(globals).toEqual([]);
  expect(JSON.stringify(written)).not.toContain(reader.extensionId);
  expect(JSON.stringify(written)).not.toContain('extension://');
});

test('a second injection leaves the first at work', async ({ browserWithExtension: reader, site }) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const letters = await root.count('.margin button');
  await root.click('.margin button');
  await root.waitFor('.card');
  await inject(reader);
  await page.waitForTimeout(300);
  expect(await page.locator('tallymark-host').count()).toBe(1);
  expect(await root.count('.margin button')).toBe(letters);
  expect(await root.has('.card')).toBe(true);
});

test('a page that outlives its extension is cleared of it', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page } = await readArticle(reader, `${site.origin}/article`);
  await askBackground(reader, 'setTimeout(() => chrome.runtime.reload(), 100)');
  await expect.poll(() => page.locator('tallymark-host').count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
