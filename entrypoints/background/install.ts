import { browser } from 'wxt/browser';
import { run } from './report';

/** Shows the first-run page once, after the install and never after an update. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run(browser.tabs.create({ url: '/onboarding.html' }));
  });
}
