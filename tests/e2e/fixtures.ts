import { test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { serve, type LocalSite } from '@/scripts/browser/serve';

/** The sample article, as `npm start` shows it. */
export const sampleArticle = readFileSync('scripts/demo/article.html', 'utf8');

interface Fixtures {
  /** Chromium with the extension, on a profile of its own. */
  readonly browserWithExtension: ExtensionBrowser;
  /** A site on the loopback interface with the sample article at `/article`. */
  readonly site: LocalSite;
}

export const test = base.extend<Fixtures>({
  browserWithExtension: async ({}, use) => {
    const launched = await launchExtension();
    await use(launched);
    await launched.close();
  },
  site: async ({}, use) => {
    const site = await serve({ '/article': sampleArticle });
    await use(site);
    await site.close();
  },
});

export { expect } from '@playwright/test';
