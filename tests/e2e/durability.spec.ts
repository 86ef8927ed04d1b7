import { execFileSync } from 'node:child_process';
import { recordedWrites, recordWrites } from '@/scripts/browser/in-worker';
import { expect, test } from './fixtures';
import { pressAndRead, readArticle } from './support/reader';

/** What was saved is there: whatever the browser stops, and however it ends. */

test('every write of the reader is strict', async ({ browserWithExtension: reader, site }) => {
  const { root } = await readArticle(reader, `${site.origin}/article`);
  await recordWrites(await reader.worker());
  await root.click('.margin button');
  await root.click('.verdict:first-child');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  await root.click('.card__foot .button--link');
  await expect.poll(() => root.count('.verdict :checked')).toBe(0);
  await root.click('.card__foot .button--quiet');
  await root.waitForNone('.card');
  const writes = (await recordedWrites(await reader.worker())) ?? [];
  expect(writes.length).toBeGreaterThanOrEqual(3);
  expect([...new Set(writes)]).toEqual(['strict']);
});

test('a save reaches a background that was stopped after the card was opened', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await root.click('.margin button');
  await root.waitFor('.card');
  await recordWrites(await reader.worker());
  await reader.stopWorker();
  await page.bringToFront();
  await root.click('.verdict:nth-child(2)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');
  expect(await recordedWrites(await reader.worker())).toBeNull();

  await page.reload();
  const again = await pressAndRead(reader, page);
  expect(await again.root.count('.margin [data-reviewed]')).toBe(1);
});

test('ten browsers killed right after a save lose nothing that was acknowledged', () => {
  test.setTimeout(180_000);
  const output = execFileSync('npx', ['--no-install', 'tsx', 'scripts/kill-test.ts', '10'], {
    encoding: 'utf8',
    timeout: 170_000,
  });
  expect(output).toContain('10 of 10 kept');
});
