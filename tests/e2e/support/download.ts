import { expect, type Page } from '@playwright/test';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does what starts a download and gives the path of the file once it is whole.
 *
 * The browser is told anew where files go: a second connection, as to the popup, takes that over from the first.
 */
export async function download(page: Page, start: () => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tallymark-download-'));
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await start();
  const whole = () => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
  await expect.poll(() => whole().length).toBe(1);
  await session.detach();
  return join(folder, whole()[0] ?? '');
}
