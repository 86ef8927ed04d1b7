import { browser } from 'wxt/browser';
import type { Connection } from '@/utils/store/connection';
import { readSettings } from '@/utils/store/settings';
import { run } from './report';

/** Shows the first-run page at install, but never after an update, nor again to someone who has been through it. */
export function watchInstall(store: Connection): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run(welcome(store));
  });
}

async function welcome(store: Connection): Promise<void> {
  const settings = await store.use(readSettings);
  if (settings.ok && settings.value.onboarded) return;
  await browser.tabs.create({ url: '/onboarding.html' });
}
