import type { Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation } from '@/utils/annotation/types';
import { backup } from '@/utils/exchange/formats/backup';
import { articleRecords } from '../exchange/support/samples';
import { collectText, context, stream } from '../exchange/support/streams';
import { hostileStrings } from '../fuzz/support/hostile-strings';
import { annotation, sampleClaim } from '../support/annotations';
import { expect, sampleArticle, test } from './fixtures';
import { download } from './support/download';
import { readArticle } from './support/reader';

/** Whatever is in titles, quotes, metadata, tags and notes: it is shown as words, runs nothing and makes no element. */

const words = hostileStrings.filter((each) => each.length < 200);

/** What an attack would leave: it ran, or it became markup. Goes to the page as it is. */
function findHarm(): string[] {
  const suspects = [
    ...document.querySelectorAll(
      'script:not([src]), iframe, base, math, template, details[ontoggle], img[src="x"]',
    ),
    ...[...document.querySelectorAll('*')].filter((each) =>
      each.getAttributeNames().some((name) => {
        const leads = /^(href|src|action|formaction)$/u.test(name);
        return name.startsWith('on') || (leads && /^\s*javascript:/iu.test(each.getAttribute(name) ?? ''));
      }),
    ),
  ];
  const ran = 'ran' in globalThis ? [`ran ${String(Reflect.get(globalThis, 'ran'))}`] : [];
  return [...ran, ...suspects.map((each) => each.outerHTML.slice(0, 200))];
}

/** Notes with hostile words in every field that takes any, those that the store takes. */
const notes: readonly Annotation[] = words
  .map((each, index) =>
    annotation({
      id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      note: `note ${each}`,
      tags: [each.trim().replace(/\s+/gu, ' ')],
      links: [{ url: 'https://a.example/', title: each }],
      corrections: { party: each, place: each },
      claim: { ...sampleClaim, party: each, place: each, counted: each },
      selectors: {
        quote: { exact: each, prefix: each, suffix: each },
        position: null,
        range: null,
        block: null,
      },
    }),
  )
  .filter((made) => parseAnnotation(made).ok);

async function importNotes(library: Page, file: Buffer): Promise<void> {
  await library
    .locator('#import-file')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: file });
  await library.getByRole('button', { name: 'See what it would do' }).click();
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByText('Imported.')).toBeVisible();
}

test('an imported library of markup is shown as words, and its report is too', async ({
  browserWithExtension: { context: browser, extensionId },
}) => {
  expect(notes.length).toBeGreaterThan(20);
  const title = words.join(' ').slice(0, 400);
  const records = articleRecords(notes, {
    title,
    byline: title,
    siteName: '<img src=x onerror=globalThis.ran=1>',
  });
  const file = Buffer.from(await collectText(backup.write(stream(records), context)));
  const library = await browser.newPage();
  const address = `chrome-extension://${extensionId}/library.html`;
  await library.goto(`${address}#exchange`);
  await importNotes(library, file);
  expect(await library.evaluate(findHarm)).toEqual([]);

  for (const place of ['#all', '#all?display=cards', '#all?group=party', '#places', '#sides', '#compare']) {
    await library.goto(`${address}${place}`);
    await library.reload();
    await library.locator('#view > *').first().waitFor();
    expect(await library.evaluate(findHarm)).toEqual([]);
  }
  await library.goto(`${address}#all`);
  await library.getByRole('grid').press('Enter');
  await expect(library.getByRole('complementary', { name: 'Open note' })).toBeVisible();
  expect(await library.evaluate(findHarm)).toEqual([]);

  await library.goto(`${address}#exchange`);
  await library.locator('#export-format').selectOption('html');
  const path = await download(library, () =>
    library.getByRole('button', { name: 'Export', exact: true }).click(),
  );
  const report = await browser.newPage();
  await report.goto(pathToFileURL(path).href);
  await expect(report.getByText('note <svg onload=globalThis.ran=5>').first()).toBeVisible();
  expect(await report.evaluate(findHarm)).toEqual([]);
});

test('a page of markup written as words is read as words, in the page, its card and the popup', async ({
  browserWithExtension: reader,
  site,
}) => {
  const shown = words.map((each) =>
    each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  );
  const claims = shown.map(
    (each) => `<p>Nine conscripts were killed near Telma, ${each}, the ministry said.</p>`,
  );
  const linked = { '@type': 'NewsArticle', headline: words.join(' '), author: words };
  const head = `<title>${shown.slice(0, 9).join(' ')}</title>
    <meta property="og:site_name" content="${shown[3]}"><meta name="author" content="${shown[4]}">
    <script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>`;
  site.put(
    '/markup',
    sampleArticle
      .replace(/<title>.*<\/title>/u, () => head)
      .replaceAll('River front: the lines tighten around Hajin', () => shown[0] ?? '')
      .replace('</article>', () => `${claims.join('')}</article>`),
  );
  const { page, popup, root } = await readArticle(reader, `${site.origin}/markup`);
  await expect(popup.getByRole('heading', { name: words[0] ?? '' })).toBeVisible();
  expect(await popup.evaluate(findHarm)).toEqual([]);
  await root.click('.margin button');
  await root.waitFor('.card');
  expect(await root.count('script, iframe, img, base, math, template')).toBe(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});
