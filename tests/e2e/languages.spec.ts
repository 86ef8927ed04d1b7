import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { launchExtension, type ExtensionBrowser } from '@/scripts/browser/extension';
import { expect, test } from './fixtures';
import { readArticle } from './support/reader';

/** The extension speaks the language of the browser, and runs its way, in the page and on its own pages. */

async function inLanguage(language: string, use: (reader: ExtensionBrowser) => Promise<void>) {
  const reader = await launchExtension({ args: [`--lang=${language}`] });
  await use(reader);
  await reader.close();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const spoken = [
  { language: 'ar', direction: 'rtl', library: 'كل الملاحظات', claims: /ادعاء/u, saved: 'حُفظت' },
  {
    language: 'fr',
    direction: 'ltr',
    library: 'Toutes les notes',
    claims: /\d+ affirmations/u,
    saved: 'Enregistré',
  },
] as const;

for (const { language, direction, library, claims, saved } of spoken) {
  test(`${language}: card, popup and library`, async ({ site }) => {
    await inLanguage(language, async (reader) => {
      const { popup, root } = await readArticle(reader, `${site.origin}/article`);
      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      await expect(popup.locator('html')).toHaveAttribute('dir', direction);
      await expect(popup.locator('body')).toContainText(claims);
      expect.soft(await violations(popup), 'popup').toEqual([]);
      await root.click('.margin button');
      await root.click('.verdict:first-child');
      await expect.poll(() => root.text('.card__foot')).toContain(saved);
      const page = await reader.context.newPage();
      await page.goto(`chrome-extension://${reader.extensionId}/library.html`);
      await page.locator('tbody tr').first().waitFor();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('body')).toContainText(library);
      expect.soft(await violations(page), 'library').toEqual([]);
    });
  });
}
