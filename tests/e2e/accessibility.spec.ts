import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { launchExtension } from '@/scripts/browser/extension';
import { expect, test } from './fixtures';
import { readArticle } from './support/reader';

/** No rule of axe is broken on any page of ours, light or dark, empty or with notes. */

const pages = ['popup', 'sidepanel', 'options', 'onboarding', 'library', 'sample'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({
      browserWithExtension: async ({}, use) => {
        const launched = await launchExtension({ colorScheme });
        await use(launched);
        await launched.close();
      },
    });

    test('the pages', async ({ browserWithExtension: reader, site }) => {
      const { root } = await readArticle(reader, `${site.origin}/article`);
      await root.click('.margin button');
      await root.click('.verdict:first-child');
      await expect.poll(() => root.text('.card__foot')).toContain('Saved');
      const page = await reader.context.newPage();
      for (const name of pages) {
        await page.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
        await page.locator('h1, h2').first().waitFor();
        expect.soft(await violations(page), name).toEqual([]);
      }
    });

    test('the popup over an article, with a row unfolded in all notes', async ({
      browserWithExtension: reader,
      site,
    }) => {
      const { popup } = await readArticle(reader, `${site.origin}/article`);
      await expect(popup.locator('.claim-row').first()).toBeVisible();
      expect.soft(await violations(popup)).toEqual([]);
      await popup.locator('.claim-row').first().getByRole('gridcell').last().click();
      await popup.getByRole('menuitemradio').first().click();
      await popup.getByRole('tab', { name: /^All notes/u }).click();
      await popup.locator('.claim-row__open').first().click();
      await popup.getByRole('textbox', { name: 'Note' }).waitFor();
      expect.soft(await violations(popup)).toEqual([]);
    });
  });
}
