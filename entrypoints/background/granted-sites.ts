import { browser, type Browser } from 'wxt/browser';
import type { EnsureEngine } from './engine';
import { run } from './report';

const loaderId = 'loader';
const loaderScript: Browser.scripting.RegisteredContentScript = {
  id: loaderId,
  js: ['loader.js'],
  runAt: 'document_idle',
  allFrames: false,
  persistAcrossSessions: true,
};

/**
 * Keeps the loader registered for exactly the sites that the reader granted.
 *
 * The question for a grant may close the popup that asked, so the rest is done here: the page in front is read at once.
 */
export function watchGrantedSites(ensureEngine: EnsureEngine): void {
  let last: Promise<unknown> = Promise.resolve();
  const sync = () => {
    // One after the other: two at once would both register.
    last = last.then(registerLoader, registerLoader);
    return last;
  };
  browser.permissions.onAdded.addListener(() => run(sync().then(() => readPageInFront(ensureEngine))));
  browser.permissions.onRemoved.addListener(() => run(sync()));
  browser.tabs.onUpdated.addListener((tabId, { url }) => url !== undefined && run(lookAgain(tabId, url)));
  browser.runtime.onStartup.addListener(() => run(sync()));
  browser.runtime.onInstalled.addListener(() => run(sync()));
}

async function registerLoader(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [loaderId] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [loaderId] });
    return;
  }
  const loader = { ...loaderScript, matches: origins };
  if (registered.length > 0) await browser.scripting.updateContentScripts([loader]);
  else await browser.scripting.registerContentScripts([loader]);
}

/**
 * A single-page site goes on to an article without loading a page, so nothing that is registered runs.
 *
 * Asks for the grant: after a press of the button the browser tells the addresses of a site that was not granted, too.
 */
async function lookAgain(tabId: number, url: string): Promise<void> {
  if (!/^https?:/u.test(url) || !(await browser.permissions.contains({ origins: [url] }))) return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/loader.js'] }).catch(() => undefined);
}

async function readPageInFront(ensureEngine: EnsureEngine): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await ensureEngine(tab.id);
}
