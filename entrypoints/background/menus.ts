import { browser } from 'wxt/browser';
import { runCommand } from './commands';
import type { EnsureEngine } from './engine';
import { run } from './report';

/** The entries of the context menu, each where it makes sense. */
const menus = [
  { id: 'annotate-selection', title: 'menuAnnotateSelection', contexts: ['selection'] },
  { id: 'read-page', title: 'menuReadPage', contexts: ['page'] },
] as const;

/** Puts our entries into the context menu at install, and does what is chosen there. */
export function watchMenus(ensureEngine: EnsureEngine): void {
  browser.runtime.onInstalled.addListener(() => run(createMenus()));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    run(
      menuItemId === 'read-page'
        ? ensureEngine(tab.id)
        : runCommand(String(menuItemId), tab.id, ensureEngine),
    );
  });
}

/** The browser remembers entries, also over an update, and refuses to add one twice. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of menus) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: [...contexts],
      documentUrlPatterns: ['*://*/*', 'file:///*'],
    });
  }
}
