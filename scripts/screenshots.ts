import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { pageStateSchema } from '@/utils/annotation/parse-page-state';
import { launchExtension, type ExtensionBrowser } from './browser/extension';
import { serve } from './browser/serve';

/** Takes the pictures of the README: every screen on the sample article, in light and dark, into `docs/screenshots`. */

/** The extension's API, as the service worker that is asked below has it. */
declare const chrome: Pick<typeof Browser, 'tabs'>;

const folder = 'docs/screenshots';
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

mkdirSync(folder, { recursive: true });
execFileSync('npx', ['--no-install', 'wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const site = await serve({ '/article': readFileSync('scripts/demo/article.html', 'utf8') });
try {
  for (const theme of themes) await takeAll(theme);
} finally {
  await site.close();
}

async function takeAll(theme: Theme): Promise<void> {
  const launched = await launchExtension({ colorScheme: theme, viewport: { width: 1280, height: 860 } });
  try {
    const page = await launched.context.newPage();
    await page.goto(`${site.origin}/article`);
    await closeOthers(launched, page);
    const popup = await launched.pressToolbarButton(page);
    await popup.getByRole('row').first().waitFor();
    await popup.emulateMedia({ colorScheme: theme });
    await shoot(popup, 'popup', theme);
    await page.emulateMedia({ colorScheme: theme });
    await openCard(launched);
    await shoot(page, 'article', theme);
    for (const name of ['options', 'onboarding', 'library']) await takePage(launched, name, theme);
  } finally {
    await launched.close();
  }
}

/** The first-run page would be in front of the article. */
async function closeOthers({ context }: ExtensionBrowser, kept: Page): Promise<void> {
  await kept.waitForTimeout(1_000);
  for (const page of context.pages()) if (page !== kept) await page.close();
}

/** Gives a verdict to a claim and opens its card, as a reader would have left it. */
async function openCard(launched: ExtensionBrowser): Promise<void> {
  const state = await ask(launched, 'page.state', null);
  const { entries } = v.parse(v.object({ answer: pageStateSchema }), state).answer;
  const chosen = entries.find(({ claim }) => claim?.quote.includes('over 17,000')) ?? entries[0];
  if (chosen === undefined) throw new Error('The sample article has no claims.');
  const note = 'Their own press office gave 15,000 on 9 Nov.';
  const changes = { verdict: 'disputed', note, tags: ['strength'] };
  await ask(launched, 'page.annotate', { id: chosen.id, changes });
  await ask(launched, 'page.show', { id: chosen.id });
}

async function ask(launched: ExtensionBrowser, name: string, payload: unknown): Promise<unknown> {
  const worker = await launched.worker();
  return worker.evaluate(askActiveTab, { name, payload });
}

/** Runs in the service worker. */
async function askActiveTab(message: { readonly name: string; readonly payload: unknown }): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : chrome.tabs.sendMessage<unknown, unknown>(tab.id, message);
}

async function takePage(
  { context, extensionId }: ExtensionBrowser,
  name: string,
  theme: Theme,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  await page.emulateMedia({ colorScheme: theme });
  await shoot(page, name, theme);
  await page.close();
}

async function shoot(page: Page, name: string, theme: Theme): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  console.log(`${folder}/${name}-${theme}.png`);
}
