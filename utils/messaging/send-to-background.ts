import { browser } from 'wxt/browser';
import { parseTrustedDelivery } from './envelope';
import type { BackgroundMessage, BackgroundMessages, Delivery } from './protocol';

/**
 * Asks the background: `sendToBackground('annotation.delete', { id })`. Wakes it when it sleeps.
 *
 * Never throws: `unreachable` after an update of the extension has cut this page off, `refused` for a malformed
 * request. The answer is the background's own and is not parsed again.
 */
export async function sendToBackground<Name extends BackgroundMessage>(
  name: Name,
  payload: BackgroundMessages[Name][0],
): Promise<Delivery<BackgroundMessages[Name][1]>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, payload });
    return parseTrustedDelivery(reply);
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}
