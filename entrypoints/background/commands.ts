import { browser } from 'wxt/browser';
import type { Delivery } from '@/utils/messaging/protocol';
import { sendToPage } from '@/utils/messaging/send-to-page';
import type { EnsureEngine } from './engine';
import { run } from './report';

/** What each command of the manifest asks of the page in front. */
const commands: Readonly<Record<string, (tabId: number) => Promise<Delivery<unknown>>>> = {
  'next-claim': (tabId) => sendToPage(tabId, 'page.step', { by: 1 }),
  'previous-claim': (tabId) => sendToPage(tabId, 'page.step', { by: -1 }),
  'toggle-marks': (tabId) => sendToPage(tabId, 'page.toggleMarks', null),
  'annotate-selection': (tabId) => sendToPage(tabId, 'page.annotateSelection', null),
};

/** Passes the keys to the page in front, reading it first where that has not been done. */
export function watchCommands(ensureEngine: EnsureEngine): void {
  browser.commands.onCommand.addListener((command, tab) => run(runCommand(command, tab?.id, ensureEngine)));
}

/** Does one command in a tab. A page that cannot be read is left alone; so is a command that nobody knows. */
export async function runCommand(
  command: string,
  tabId: number | undefined,
  ensureEngine: EnsureEngine,
): Promise<void> {
  const ask = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (ask === undefined || tabId === undefined) return;
  const ready = await ensureEngine(tabId);
  if (ready.ok) await ask(tabId);
}
