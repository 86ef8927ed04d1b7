import type { Page } from '@playwright/test';
import { bundle } from '@/scripts/browser/bundle';
import type { ExtensionBrowser } from '@/scripts/browser/extension';
import type * as filling from '@/scripts/browser/in-page/fill-library';

declare const fill: typeof filling;

/** Fills the library with invented notes, 20 to an article, through the store's own writes. */
export async function fillLibrary(reader: ExtensionBrowser, annotations: number): Promise<void> {
  const script = await bundle('./in-page/fill-library.ts', 'fill');
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/sample.html`);
  await page.evaluate(script.replace(/^var fill/u, 'globalThis.fill'));
  const size = { annotations, articles: Math.ceil(annotations / 20), seed: 7 };
  await page.evaluate((asked) => fill.fillLibrary(asked), size);
  await page.close();
}

/** Opens the library at a place, "#all?group=party", and waits for its list. */
export async function openLibrary(reader: ExtensionBrowser, place = ''): Promise<Page> {
  const page = await reader.context.newPage();
  await page.goto(`chrome-extension://${reader.extensionId}/library.html${place}`);
  await page.locator('.view-head [role="status"]').waitFor();
  return page;
}
