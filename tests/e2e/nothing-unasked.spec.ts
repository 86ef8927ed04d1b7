import { expect, test as base } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { launchExtension } from '@/scripts/browser/extension';
import { enterIsolatedWorld } from '@/scripts/browser/isolated-world';
import { serve } from '@/scripts/browser/serve';
import { sampleArticle, test } from './fixtures';
import { openPage, pressAndRead, readArticle } from './support/reader';

/** Pages that nobody asked about are left alone, and nothing leaves the machine. */

const traces = () => ({
  hosts: document.querySelectorAll('tallymark-host').length,
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
});

test('a page on which nobody pressed the button gets nothing of ours', async ({
  browserWithExtension: reader,
  site,
}) => {
  const untouched = await openPage(reader, `${site.origin}/article`);
  const { page: read } = await readArticle(reader, `${site.origin}/article?again`);
  expect((await read.evaluate(traces)).hosts).toBe(1);

  await untouched.bringToFront();
  await untouched.waitForTimeout(500);
  expect(await untouched.evaluate(traces)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
  await expect(enterIsolatedWorld(untouched, reader.extensionId)).rejects.toThrow('nothing in this page');

  await read.goto(`${site.origin}/article?elsewhere`);
  await read.waitForTimeout(500);
  expect(await read.evaluate(traces)).toEqual({ hosts: 0, highlights: 0, sheets: 0 });
});

const logSchema = v.object({
  events: v.array(
    v.object({
      params: v.optional(v.looseObject({ url: v.optional(v.string()), initiator: v.optional(v.string()) })),
    }),
  ),
});

base('the extension makes no network request of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tallymark-netlog-'));
  const file = join(folder, 'net.json');
  const site = await serve({ '/article': sampleArticle });
  const reader = await launchExtension({ args: [`--log-net-log=${file}`] });
  const page = await openPage(reader, `${site.origin}/article`);
  const { root } = await pressAndRead(reader, page);
  await root.click('.margin button');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  for (const own of ['library.html', 'options.html', 'onboarding.html'])
    await page.goto(`chrome-extension://${reader.extensionId}/${own}`);
  await reader.close();
  await site.close();

  const { events } = v.parse(logSchema, JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  const requests = events.flatMap(({ params }) => (params?.url?.startsWith('http') ? [params] : []));
  expect(requests.some(({ url }) => url === `${site.origin}/article`)).toBe(true);
  expect(requests.filter(({ initiator }) => initiator?.startsWith('chrome-extension:'))).toEqual([]);
});
