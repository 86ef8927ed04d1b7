import { readFileSync } from 'node:fs';
import { serve, type LocalSite } from '@/scripts/browser/serve';
import { expect, test as base } from './fixtures';
import { download } from './support/download';
import { keyboard, mouse } from './support/hands';
import { openPage, pressAndRead, tellPage } from './support/reader';
import { reports } from './support/reports';

/**
 * A reader's five jobs in one sitting: triage, record, compare, code, return. Keys of the browser itself cannot be
 * pressed in a test; the message that they send stands for them.
 */

const test = base.extend<{ readonly news: LocalSite }>({
  news: async ({}, use) => {
    const site = await serve(reports);
    await use(site);
    await site.close();
  },
});

for (const hand of [keyboard, mouse]) {
  test(hand.name, async ({ browserWithExtension: reader, news }) => {
    test.setTimeout(180_000);
    const { context, extensionId } = reader;
    const page = await openPage(reader, `${news.origin}/first`);

    // Triage: what is checkable, who says it, a first verdict.
    const first = await pressAndRead(reader, page);
    await expect(first.popup.locator('.claim-row').first()).toContainText('SDF press office');
    await hand.dispute(first.popup);
    await expect(first.popup.getByText('Verdict saved')).toBeVisible();

    // Record: a second report, opened in the page and noted there.
    await page.goto(`${news.origin}/second`);
    const { root } = await pressAndRead(reader, page);
    if (hand === mouse) await root.click('.margin button');
    else await tellPage(reader, 'page.step', { by: 1 });
    await root.waitFor('.card');
    if (hand === mouse) await root.click('[data-field="note"]');
    else await page.keyboard.press('n');
    await page.keyboard.type('Ask the colonel.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => root.text('.card__foot')).toContain('Saved');

    // Compare: both answer one question, and do not overlap.
    const library = await context.newPage();
    await library.goto(`chrome-extension://${extensionId}/library.html`);
    await hand.press(library, library.getByRole('link', { name: /^Do not overlap/u }));
    await hand.press(library, library.getByRole('link', { name: /^Strength: .*SDF.*Hajin/u }));
    await expect(library.locator('output')).toContainText('does not overlap');

    // Code: rows for a table, with the literal words.
    await hand.press(library, library.getByRole('link', { name: 'Import and export' }));
    await hand.choose(library, library.locator('#export-format'), 'Table (CSV), to edit and bring back');
    const file = await download(library, () =>
      hand.press(library, library.getByRole('button', { name: 'Export', exact: true })),
    );
    const rows = readFileSync(file, 'utf8');
    expect(rows).toContain('over 17,000');
    expect(rows.match(/^"?urn:uuid:/gmu)).toHaveLength(2);

    // Return: the figure was edited since; the number's change comes first, and the old words stay.
    news.put('/first', (reports['/first'] ?? '').replace('15,000', '14,000'));
    await page.bringToFront();
    await page.goto(`${news.origin}/first`);
    const { popup } = await pressAndRead(reader, page);
    await expect(popup.locator('.banner--changed')).toContainText('15,000 → 14,000');
    const opening = context.waitForEvent('page');
    await hand.press(popup, popup.locator('.banner--changed .button'));
    const changes = await opening;
    await expect(changes.locator('.change--figure').first()).toHaveText('15,000→14,000');
  });
}
