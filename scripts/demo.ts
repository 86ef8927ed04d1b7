import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { pageStateSchema } from '@/utils/annotation/parse-page-state';
import type { PageState } from '@/utils/annotation/page-state';
import { launchExtension, type ExtensionBrowser } from './browser/extension';
import { showInFirefox } from './browser/firefox-demo';
import { serve, type LocalSite } from './browser/serve';
import { claimsTable } from './print/claims-table';

/**
 * Builds the extension and opens a browser with it on the sample article, or on a file or address of the reader's.
 * Without a display: prints the claims, leaves a screenshot in `.output/demo.png`, and ends.
 */

/** The extension's API, as the service worker that is asked below has it. */
declare const chrome: Pick<typeof Browser, 'tabs'>;

const screenshot = '.output/demo.png';
const [target] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const inFirefox = process.argv.includes('--firefox');

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  build();
  const site = await serve({});
  try {
    const url = addressOf(site, target);
    await (inFirefox ? showInFirefox(url, { headless: !hasDisplay(), screenshot }) : showInChromium(url));
  } finally {
    await site.close();
  }
}

function build(): void {
  const target = inFirefox ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('npx', ['--no-install', 'wxt', 'build', ...target], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** An address stays as it is; a file, or the sample, is served from the loopback interface. */
function addressOf(site: LocalSite, wanted: string | undefined): string {
  if (wanted !== undefined && /^https?:/u.test(wanted)) return wanted;
  const file = wanted ?? new URL('./demo/article.html', import.meta.url);
  if (!existsSync(file))
    throw new Error(`There is no file ${String(file)}. Give an HTML file or an http(s) address.`);
  site.put('/article', readFileSync(file, 'utf8'));
  return `${site.origin}/article`;
}

async function showInChromium(url: string): Promise<void> {
  const headless = !hasDisplay();
  const launched = await launchExtension({ headless });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(url);
  await launched.pressToolbarButton(page);
  const state = await untilRead(launched);
  if (headless) {
    await report(page, state);
    await launched.close();
  } else {
    console.log('Close the browser to end.');
    await new Promise<void>((closed) => launched.context.once('close', () => closed()));
  }
}

async function report(page: Page, state: PageState): Promise<void> {
  const claims = state.entries.flatMap(({ claim }) => (claim === null ? [] : [claim]));
  console.log(`${state.article?.title ?? page.url()}: ${state.status}, ${claims.length} claims\n`);
  console.log(claimsTable(claims));
  await page.screenshot({ path: screenshot, fullPage: true });
  console.log(`\nThe marked page is in ${screenshot}`);
}

/** Asks the page for its state, as the popup does, until it has been read. @throws after 20 seconds. */
async function untilRead(launched: ExtensionBrowser): Promise<PageState> {
  for (let tries = 0; tries < 200; tries += 1) {
    const state = await askState(launched);
    if (state !== null && state.status !== 'reading') return state;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error('The page was not read within 20 seconds.');
}

async function askState(launched: ExtensionBrowser): Promise<PageState | null> {
  const background = await launched.worker();
  const reply = await background.evaluate(askActiveTab);
  const parsed = v.safeParse(v.object({ ok: v.literal(true), answer: pageStateSchema }), reply);
  return parsed.success ? parsed.output.answer : null;
}

/** Runs in the service worker. */
async function askActiveTab(): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return chrome.tabs
    .sendMessage<unknown, unknown>(tab.id, { name: 'page.state', payload: null })
    .catch(() => null);
}
