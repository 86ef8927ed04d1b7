import { openedStore, storedRows } from '@/scripts/browser/stored-rows';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/extension';
import { expect, sampleArticle, test } from './fixtures';
import { closedRoot } from './support/closed-root';
import { clickMark, painted } from './support/painted';
import { badgeText, openPage, pressAndRead, readArticle } from './support/reader';

/** What goes wrong has a clear state with a next step, and nothing that was saved is lost. */

const paragraph = (text: string) => `<p>${text.repeat(12)}</p>`;
const signIn = '<!doctype html><title>Sign in</title><form><input type="email" /><button>Go</button></form>';
const german = `<!doctype html><html lang="de"><title>Die Front am Fluss</title><article><h1>Die Front am Fluss</h1>${paragraph(
  'Die Armee hat nach eigenen Angaben am Montag drei Dörfer eingenommen, und mindestens 57 Kämpfer wurden getötet. ',
).repeat(4)}</article>`;
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n',
);
const hostile = `<script>
  for (const name of ['map', 'filter', 'push', 'forEach', 'flatMap', Symbol.iterator]) Array.prototype[name] = () => { throw new Error('no'); };
  String.prototype.replace = Map.prototype.get = JSON.stringify = () => { throw new Error('no'); };
  window.Highlight = window.Range = window.MutationObserver = undefined;
  document.querySelectorAll = document.createElement = undefined;
</script><form><input name="documentElement"><input name="body"></form>`;

const state = (popup: Page) => popup.locator('.state h2');

for (const { name, page, title, step } of [
  {
    name: 'a page without an article',
    page: signIn,
    title: 'No article found here',
    step: 'Read the whole page',
  },
  {
    name: 'an article in another language',
    page: german,
    title: 'This article is in another language',
    step: 'All notes',
  },
  {
    name: 'a PDF',
    page: { body: pdf, headers: { 'content-type': 'application/pdf' } },
    title: 'This is a PDF',
    step: 'All notes',
  },
]) {
  test(`${name} is said to be one, with a next step`, async ({ browserWithExtension: reader, site }) => {
    site.put('/page', page);
    const opened = await openPage(reader, `${site.origin}/page`);
    const popup = await reader.pressToolbarButton(opened);
    await expect(state(popup)).toHaveText(title);
    await expect(popup.locator('.state').getByRole('button', { name: step })).toBeVisible();
    expect(await badgeText(reader)).toBe('');
  });
}

test('a page of the browser is said to be closed', async ({ browserWithExtension: reader }) => {
  const page = await openPage(reader, 'chrome://version');
  const popup = await reader.pressToolbarButton(page);
  await expect(state(popup)).toHaveText('The browser keeps this page closed');
});

test('five megabytes of markup are answered within ten seconds', async ({
  browserWithExtension: reader,
  site,
}) => {
  const row = '<div class="row"><span>Figures of the day</span> <a href="#x">more</a></div>\n';
  site.put('/page', `<!doctype html><title>Long</title>${row.repeat(Math.ceil(5_000_000 / row.length))}`);
  const page = await openPage(reader, `${site.origin}/page`);
  const started = Date.now();
  const popup = await reader.pressToolbarButton(page);
  await expect(state(popup)).toHaveText(/too large|No article/u);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('a page that forbids scripts and styles is read and painted like any other', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page: plain } = await readArticle(reader, `${site.origin}/article`);
  const marks = await painted(plain);
  site.put('/page', {
    body: sampleArticle,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
  });
  const page = await openPage(reader, `${site.origin}/page`);
  await reader.pressToolbarButton(page);
  await expect.poll(async () => (await painted(page)).length).toBe(marks.length);
  await clickMark(page, '57 jihadists');
  const root = await closedRoot(page);
  await root.waitFor('.card');
  expect((await root.box('.card')).width).toBeGreaterThan(300);
});

test('a page that breaks its own built-ins is read all the same', async ({
  browserWithExtension: reader,
  site,
}) => {
  const errors: string[] = [];
  site.put('/page', sampleArticle.replace('<body>', `<body>${hostile}`));
  const page = await openPage(reader, `${site.origin}/page`);
  page.on('pageerror', ({ message }) => errors.push(message));
  const { popup, root } = await pressAndRead(reader, page);
  // The page's own view of its marks is as broken as the page; the letters beside them are ours.
  await expect(popup.getByRole('row')).toHaveCount(await root.count('.margin button'));
  await root.click('.margin button');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  expect(errors).toEqual([]);
});

test('marks that the page clears come back', async ({ browserWithExtension: reader, site }) => {
  const { page } = await readArticle(reader, `${site.origin}/article`);
  const marks = await painted(page);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  expect(await painted(page)).toEqual([]);
  await expect.poll(() => painted(page)).toEqual(marks);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('what the page itself sends, presses and calls does nothing', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  const unreviewed = await badgeText(reader);
  const reached = await page.evaluate(() => {
    for (const name of ['page.annotate', 'annotation.create', 'page.show', 'page.scan']) {
      postMessage({ name, payload: { id: 'x', changes: { note: 'forged' } } }, '*');
      dispatchEvent(new CustomEvent(name, { detail: { note: 'forged' } }));
      document.dispatchEvent(new CustomEvent(name, { detail: { note: 'forged' } }));
    }
    const [range] = [...CSS.highlights.values()].flatMap((each) => [...(each as unknown as Set<Range>)]);
    const { x = 0, y = 0 } = range?.getClientRects()[0] ?? {};
    range?.startContainer.parentElement?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: x + 4, clientY: y + 4 }),
    );
    const host = document.querySelector('tallymark-host');
    return {
      root: host?.shadowRoot ?? null,
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    };
  });
  expect(reached).toEqual({ root: null, runtime: 'undefined' });
  await page.waitForTimeout(300);
  expect(await root.has('.card')).toBe(false);
  expect(await badgeText(reader)).toBe(unreviewed);
});

/** Runs a piece of script in a page of the extension, where its database is. */
async function inExtension<Answer>(reader: ExtensionBrowser, expression: string): Promise<Answer> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/manifest.json`);
  const answer = await page.evaluate<Answer>(expression);
  await page.close();
  return answer;
}

const countRows = `${storedRows('annotations')}.then((rows) => rows.length)`;

async function saveVerdict(reader: ExtensionBrowser, url: string): Promise<Page> {
  const { page, root } = await readArticle(reader, url);
  await root.click('.margin button');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  return page;
}

test('a library of a newer version is left as it is, and that is said', async ({
  browserWithExtension: reader,
  site,
}) => {
  const page = await saveVerdict(reader, `${site.origin}/article`);
  await inExtension(reader, `${openedStore(99)}.then((db) => db.close())`);
  await page.reload();
  const { popup, root } = await pressAndRead(reader, page);
  await expect(popup.getByText(/written by a newer Tallymark/u)).toBeVisible();
  await root.click('.margin button');
  await root.click('.verdict:nth-child(2)');
  await expect.poll(() => root.text('.card')).toContain('written by a newer Tallymark');
  expect(await inExtension<number>(reader, countRows)).toBe(1);
});

test('a row that cannot be read hides itself, not the others', async ({
  browserWithExtension: reader,
  site,
}) => {
  const page = await saveVerdict(reader, `${site.origin}/article`);
  await inExtension(
    reader,
    `${openedStore()}.then((db) => new Promise((resolve, reject) => {
      const transaction = db.transaction('annotations', 'readwrite');
      const store = transaction.objectStore('annotations');
      const reading = store.getAll();
      reading.onsuccess = () => {
        const [row] = reading.result;
        store.put({ ...row, id: 'urn:uuid:broken', record: { ...row.record, selectors: 7 } });
      };
      transaction.oncomplete = () => { db.close(); resolve(null); };
      transaction.onabort = () => reject(transaction.error);
    }))`,
  );
  await page.reload();
  const { popup } = await pressAndRead(reader, page);
  const root = await closedRoot(page);
  expect(await root.count('.margin [data-reviewed]')).toBe(1);
  await popup.getByRole('tab', { name: /^All notes/u }).click();
  await expect(popup.locator('.claim-row')).toHaveCount(1);
  expect(await inExtension<number>(reader, countRows)).toBe(2);
});
