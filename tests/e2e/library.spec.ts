import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { fillLibrary, openLibrary } from './support/filled-library';

/** Reviewing in the library: by keys alone, by mouse alone, and in two tabs at once. */

const count = (page: Page) => page.locator('.view-head [role="status"]');
const chosen = (page: Page) => page.locator('tbody tr[aria-selected="true"]');
const verdictOf = (page: Page, line: number) =>
  page.locator(`#line-${line} .verdict-button`).getAttribute('aria-label');

test('a whole review by keys alone', async ({ browserWithExtension: reader }) => {
  await fillLibrary(reader, 600);
  const page = await openLibrary(reader);
  const { keyboard } = page;
  await expect(count(page)).toHaveText('600 notes');

  // Search with a suggestion, go on to the list.
  await keyboard.press('/');
  await keyboard.type('kind:lo');
  await expect(page.getByRole('option')).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveValue('kind:loss ');
  await keyboard.type('verdict:none');
  await keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeFocused();

  // Judge one, note it, tag it.
  await keyboard.press('j');
  await keyboard.press('k');
  await keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Open note' })).toBeVisible();
  await keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await keyboard.type('Asked the command.');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('grid')).toBeFocused();

  // A range, one verdict for all of it, one undo.
  const before = await count(page).textContent();
  await keyboard.press('Home');
  for (let step = 0; step < 4; step += 1) await keyboard.press('Shift+ArrowDown');
  await expect(chosen(page)).toHaveCount(5);
  await keyboard.press('3');
  await expect(page.getByText('5 notes changed')).toBeVisible();
  await expect(count(page)).not.toHaveText(before ?? '');
  await keyboard.press('u');
  await expect(page.getByText('5 notes are as before')).toBeVisible();
  await expect(count(page)).toHaveText(before ?? '');
  await keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(0);

  // Delete and take it back; the keys.
  await keyboard.press('Delete');
  await expect(page.getByText('Deleted')).toBeVisible();
  await keyboard.press('u');
  await expect(count(page)).toHaveText(before ?? '');
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // All that is found, at once.
  await page.getByRole('grid').focus();
  await keyboard.press('Control+a');
  await expect(page.getByRole('region', { name: 'Change what is chosen' })).toContainText('chosen');
});

test('a review by mouse: groups, ranges, cases, saved views, the bin', async ({
  browserWithExtension: reader,
}) => {
  await fillLibrary(reader, 600);
  const page = await openLibrary(reader);
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute('aria-sort', 'descending');

  await page.locator('#line-0 input').click();
  await page.locator('#line-3 input').click({ modifiers: ['Shift'] });
  await expect(chosen(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Add to case' }).click();
  await page.getByRole('menuitem', { name: 'New case' }).click();
  await page.getByRole('textbox', { name: 'Name of the case' }).fill('The bridge');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('4 notes put into The bridge')).toBeVisible();
  await page.getByRole('link', { name: /^The bridge/u }).click();
  await expect(count(page)).toHaveText('4 notes');
  await page.getByRole('button', { name: 'Delete case' }).click();
  await expect(page.getByRole('link', { name: /^The bridge/u })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /^The bridge/u })).toBeVisible();

  await page.getByRole('combobox').fill('party:coalition said:none');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Coalition alone');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Coalition alone' })).toBeVisible();

  await page.getByRole('link', { name: /^All notes/u }).click();
  await page.getByRole('button', { name: 'Group' }).click();
  await page.getByRole('menuitemradio', { name: 'By party' }).click();
  await expect(page.locator('tr.group').first()).toContainText('notes');
  await page.locator('#line-1 .verdict-button').click();
  await page.getByRole('menuitemradio', { name: 'Contradicted' }).click();
  await expect.poll(() => page.getByText('Verdict saved').count()).toBe(1);

  await page.locator('tr[id]:not(.group)').first().click();
  await page
    .getByRole('complementary', { name: 'Open note' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await page.getByRole('link', { name: /^Bin/u }).click();
  await expect(page.getByText('30 days')).toBeVisible();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
});

test('two tabs stay in step', async ({ browserWithExtension: reader }) => {
  await fillLibrary(reader, 40);
  const one = await openLibrary(reader);
  const other = await openLibrary(reader);
  await one.getByRole('grid').focus();
  await one.keyboard.press('End');
  await one.keyboard.press('5');
  await expect.poll(() => verdictOf(other, 0)).toBe('Verdict: Not checkable');
  await other.getByRole('grid').focus();
  await other.keyboard.press('Control+a');
  await other.keyboard.press('1');
  await expect(other.getByText('notes changed')).toBeVisible();
  await expect.poll(() => verdictOf(one, 20)).toBe('Verdict: Corroborated');
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => verdictOf(one, 0)).toBe(await verdictOf(other, 0));
});

test('single keys can be switched off; a query says what is wrong in it', async ({
  browserWithExtension: reader,
}) => {
  await fillLibrary(reader, 20);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('checkbox', { name: 'Single keys' }).click();
  const page = await openLibrary(reader);
  const before = await verdictOf(page, 0);
  await page.getByRole('grid').focus();
  await page.keyboard.press('4');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await verdictOf(page, 0)).toBe(before);
  await page.getByRole('combobox').fill('kind:lossy');
  await expect(page.locator('.query-help__problem mark')).toHaveText('lossy');
});
