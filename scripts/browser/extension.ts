import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from 'playwright-core';
import { chromiumArguments, findChromium } from './find-browser';

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Folder of the profile; a new one, removed at the end, when left out. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
}

/** A Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background's service worker; asks anew each time, as it may have been stopped. */
  worker(): Promise<Worker>;
  /** Presses the toolbar button over the page, as a reader would: grants `activeTab` and opens the popup. */
  pressToolbarButton(page: Page): Promise<Page>;
  /** Waits for the side panel, which a press in the popup has opened. */
  sidePanel(): Promise<Page>;
  /** Presses it without waiting for the popup: grants `activeTab`. */
  allowTab(page: Page): Promise<void>;
  /** Stops the service worker, as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Where `wxt build` leaves the Chromium extension. */
export const chromeBuild = resolve('.output/chrome-mv3');

/** Starts Chromium with the built extension. @throws when there is no browser or no build. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'tallymark-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...chromiumArguments,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${chromeBuild}`,
      `--load-extension=${chromeBuild}`,
      ...(options.args ?? []),
    ],
  });
  const worker = () => findWorker(context);
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    pressToolbarButton: (page) => pressToolbarButton(profile, extensionId, page),
    sidePanel: () => waitForPanel(profile, extensionId),
    allowTab: (page) => triggerOn(profile, extensionId, page),
    stopWorker: () => stopWorker(context, extensionId),
    close: async () => {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/**
 * The popup is no page to the context that was launched, and none to a connection that was there before it: it is looked
 * for with a new one. The first-run page may take a press for itself, so the button is pressed again after a while.
 */
async function pressToolbarButton(profile: string, id: string, page: Page): Promise<Page> {
  for (let presses = 0; presses < 3; presses += 1) {
    await triggerOn(profile, id, page);
    for (let looks = 0; looks < 10; looks += 1) {
      const popup = await findOwnPage(profile, id, 'popup.html');
      if (popup !== null) return popup;
      await new Promise((soon) => setTimeout(soon, 200));
    }
  }
  throw new Error('The popup did not open.');
}

async function waitForPanel(profile: string, id: string): Promise<Page> {
  for (let looks = 0; looks < 50; looks += 1) {
    const panel = await findOwnPage(profile, id, 'sidepanel.html');
    if (panel !== null) return panel;
    await new Promise((soon) => setTimeout(soon, 200));
  }
  throw new Error('The side panel did not open.');
}

async function findOwnPage(profile: string, id: string, name: string): Promise<Page | null> {
  const browser = await connect(profile);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const found = pages.find((each) => each.url().startsWith(`chrome-extension://${id}/${name}`));
  if (found === undefined) await browser.close();
  return found ?? null;
}

/** Closing such a connection leaves the browser open. */
function connect(profile: string): Promise<Browser> {
  const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

async function triggerOn(profile: string, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = await connect(profile);
  const session = await browser.newBrowserCDPSession();
  const targetId = await tabTarget(session, await targetOf(page));
  await triggerAction(session, { id, targetId });
  await browser.close();
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** The action can be triggered on a tab target only, which is the parent of the page's. */
async function tabTarget(session: CDPSession, pageTarget: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }, { type: 'page' }],
  });
  const page = targetInfos.find((target) => target.targetId === pageTarget);
  const tabs = targetInfos.filter((target) => target.type === 'tab');
  const tab = tabs.find((target) => target.url === page?.url) ?? tabs[0];
  if (tab === undefined) throw new Error('The page has no tab to press the button on.');
  return tab.targetId;
}

/** `Extensions.triggerAction` is newer than the protocol's published types. */
async function triggerAction(session: CDPSession, target: { id: string; targetId: string }): Promise<void> {
  const send = session.send.bind(session) as (method: string, parameters: unknown) => Promise<unknown>;
  await send('Extensions.triggerAction', target);
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
