import { expect, type Locator, type Page } from '@playwright/test';

/** One of the two ways to work a page. */
export interface Hand {
  readonly name: string;
  /** Presses a button or follows a link. */
  readonly press: (page: Page, target: Locator) => Promise<void>;
  /** Chooses an entry of a list of choices. */
  readonly choose: (page: Page, target: Locator, label: string) => Promise<void>;
  /** Gives the first row of a list the verdict "Disputed". */
  readonly dispute: (page: Page) => Promise<void>;
}

/** The keyboard alone: Tab until the focus is there. */
export const keyboard: Hand = {
  name: 'by keyboard alone',
  press: async (page, target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  choose: async (page, target, label) => {
    await tabTo(page, target);
    await page.keyboard.type(label);
  },
  dispute: async (page) => {
    await tabTo(page, page.locator('.claim-row__open').first());
    await page.keyboard.press('3');
  },
};

/** The mouse alone. */
export const mouse: Hand = {
  name: 'by mouse',
  press: (_, target) => target.click(),
  choose: async (_, target, label) => {
    await target.selectOption({ label });
  },
  dispute: async (page) => {
    await page
      .getByRole('gridcell', { name: /^Verdict/u })
      .first()
      .click();
    await page.getByRole('menuitemradio', { name: 'Disputed' }).click();
  },
};

const most = 60;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there.');
}
