import { storedRows } from '@/scripts/browser/stored-rows';
import { expect, sampleArticle, test } from './fixtures';
import { clickMark } from './support/painted';
import { askBackground, pressAndRead, readArticle } from './support/reader';

/** Silent edits of a kept article: told by button and popup, shown in full, and told no more once they were seen. */

const buttonTitle = (reader: Parameters<typeof askBackground>[0]) =>
  askBackground<string>(
    reader,
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))',
  );

/** How many versions of articles are kept. */
const keptVersions = (reader: Parameters<typeof askBackground>[0]) =>
  askBackground<number>(reader, `${storedRows('sightings')}.then((rows) => rows.length)`);

test('a kept article that changed says so, and all its changes can be seen, noted or not', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page, root } = await readArticle(reader, `${site.origin}/article`);
  await clickMark(page, '57 jihadists');
  await root.click('.verdict:nth-child(3)');
  await expect.poll(() => root.text('.card__foot')).toContain('Saved');

  const second = sampleArticle
    .replace('About 1,200 families', 'About 2,100 families')
    .replace('without bread or doctors', 'without bread');
  site.put('/article', second);
  await page.reload();
  const again = await pressAndRead(reader, page);
  const banner = again.popup.locator('.banner--changed');
  await expect(banner).toContainText('1,200 → 2,100');
  expect(await buttonTitle(reader)).toContain('changed since you kept it');

  await expect.poll(() => keptVersions(reader)).toBe(2);

  site.put('/article', second.replace('at least 57 jihadists', 'at least 61 jihadists'));
  await page.reload();
  const third = await pressAndRead(reader, page);
  await expect(third.popup.locator('.banner--changed')).toContainText('and 1 more');

  const opening = reader.context.waitForEvent('page');
  await third.popup.locator('.banner--changed .button').click();
  const changes = await opening;
  const steps = changes.locator('.step');
  await expect(steps).toHaveCount(2);
  await expect(steps.first().locator('.change--figure')).toHaveText('57→61');
  await expect(steps.first()).toContainText('1 figure changed');
  await expect(steps.first().locator('.sentence-change__note')).toContainText('Disputed');
  await expect(steps.last().locator('.change--figure')).toHaveText('1,200→2,100');
  await expect(steps.last().locator('del').last()).toContainText('or doctors');

  await changes.getByRole('button', { name: 'Read' }).last().click();
  await expect(changes.locator('.reading mark')).toContainText('57 jihadists');
  await changes.getByRole('button', { name: 'Back to the changes' }).click();
  await changes.getByRole('button', { name: 'I have seen these changes' }).click();
  await expect(changes.getByRole('button', { name: 'I have seen these changes' })).toHaveCount(0);
  await expect(changes.getByRole('radio').first()).toBeChecked();

  await page.bringToFront();
  await page.reload();
  const fourth = await pressAndRead(reader, page);
  await expect(fourth.popup.getByRole('row').first()).toBeVisible();
  await expect(fourth.popup.locator('.banner--changed')).not.toContainText('1,200');

  await changes.goto(`chrome-extension://${reader.extensionId}/library.html`);
  await changes.locator('#line-0').click();
  await changes.getByRole('link', { name: 'Versions and changes' }).click();
  await changes.getByRole('radio').last().check();
  await expect(changes.getByRole('button', { name: 'I have seen these changes' })).toBeVisible();
});

test('an article that is not kept leaves no version behind', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page } = await readArticle(reader, `${site.origin}/article`);
  site.put('/article', sampleArticle.replace('About 1,200 families', 'About 2,100 families'));
  await page.reload();
  const { popup } = await pressAndRead(reader, page);
  await expect(popup.getByRole('row').first()).toBeVisible();
  await expect(popup.locator('.banner--changed')).toHaveCount(0);
  const tab = await reader.context.newPage();
  await tab.goto(
    `chrome-extension://${reader.extensionId}/changes.html?article=${encodeURIComponent(page.url())}`,
  );
  await expect(tab.getByRole('status')).toContainText('not kept');
});
