import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/browser/extension';
import { closedRoot, type ClosedRoot } from './closed-root';

/** What the tests do as a reader does it, and what they ask of the background to see what came of it. */

/** A page that was read by a press of the toolbar button. */
export interface ReadPage {
  readonly page: Page;
  /** The real popup. It closes when the page is clicked. */
  readonly popup: Page;
  readonly root: ClosedRoot;
}

/** Opens an address in a tab of its own, with the first-run page out of the way. */
export async function openPage(reader: ExtensionBrowser, url: string): Promise<Page> {
  await closeFirstRun(reader);
  const page = await reader.context.newPage();
  await page.goto(url);
  return page;
}

/** Opens an article and presses the toolbar button over it, until its first letter stands in the margin. */
export async function readArticle(reader: ExtensionBrowser, url: string): Promise<ReadPage> {
  const page = await openPage(reader, url);
  return pressAndRead(reader, page);
}

/** Presses the toolbar button over a page that holds claims, and waits until they are marked. */
export async function pressAndRead(reader: ExtensionBrowser, page: Page): Promise<ReadPage> {
  const popup = await reader.pressToolbarButton(page);
  const root = await closedRoot(page);
  await root.waitFor('.margin button');
  return { page, popup, root };
}

async function closeFirstRun({ context }: ExtensionBrowser): Promise<void> {
  const isFirstRun = (page: Page) => page.url().includes('onboarding');
  const open = context.pages().find(isFirstRun);
  if (open !== undefined) return open.close();
  if (context.pages().length > 1) return undefined;
  const opened = await context.waitForEvent('page', { timeout: 5_000 }).catch(() => null);
  return opened?.close();
}

/** Evaluates an expression in the background. */
export async function askBackground<Answer>(reader: ExtensionBrowser, expression: string): Promise<Answer> {
  return (await reader.worker()).evaluate(expression);
}

/** Sends a message to the tab in front, as the background does when a key is pressed or a menu item chosen. */
export async function tellPage<Answer>(
  reader: ExtensionBrowser,
  name: string,
  payload: unknown = null,
): Promise<Answer> {
  const message = JSON.stringify({ name, payload });
  const reply = await askBackground<{ readonly ok: boolean; readonly answer: Answer }>(
    reader,
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}))`,
  );
  if (!reply.ok) throw new Error(`The page refused "${name}".`);
  return reply.answer;
}

/** The text on the toolbar button over the tab in front. */
export function badgeText(reader: ExtensionBrowser): Promise<string> {
  return askBackground(
    reader,
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );
}
