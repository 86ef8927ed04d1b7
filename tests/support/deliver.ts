import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/utils/messaging/serve';

/** As the browser vouches for a content script in the top frame of a tab. */
export const pageSender: Sender = {
  id: fakeBrowser.runtime.id,
  url: 'https://news.example/hajin',
  frameId: 0,
  tab: { id: 7, incognito: false },
};

/** As the browser vouches for the popup, which has no tab. */
export const popupSender: Sender = {
  id: fakeBrowser.runtime.id,
  url: `chrome-extension://${fakeBrowser.runtime.id}/popup.html`,
};

/** As the browser vouches for the background. */
export const backgroundSender: Sender = { id: fakeBrowser.runtime.id };

/**
 * Delivers a message as a browser does: to every listener, with a way to reply; the first reply counts.
 *
 * `undefined` when no listener kept the channel open by returning `true`.
 */
export function deliver(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise<unknown>((resolve) => {
    const listening = trigger(structuredClone(message), sender, (answer: unknown) =>
      resolve(structuredClone(answer)),
    );
    void listening.then((kept) => {
      if (!kept.includes(true)) resolve(undefined);
    });
  });
}

const { onMessage } = fakeBrowser.runtime;
const trigger = onMessage.trigger.bind(onMessage) as (...event: unknown[]) => Promise<unknown[]>;
