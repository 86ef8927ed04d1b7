import { browser } from 'wxt/browser';
import { parseEnvelope } from './envelope';
import type { Delivery } from './protocol';

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
}

/** Answers a message; `null` when the name is not one of this server's, so that another may answer. */
export type Dispatch = (name: string, payload: unknown, sender: Sender) => Promise<Delivery<unknown>> | null;

/**
 * Listens for messages of our own extension until `signal` aborts. Other extensions are not heard at all.
 *
 * A listener that answers later must return `true`, or the channel closes under it; a returned promise keeps it open
 * in Firefox only. A bug in a handler is reported and answered with `refused`: errors never cross as objects.
 */
export function serve(dispatch: Dispatch, report: (error: unknown) => void, signal?: AbortSignal): void {
  const listen = (message: unknown, sender: Sender, reply: (delivery: Delivery<unknown>) => void) => {
    const envelope = sender.id === browser.runtime.id ? parseEnvelope(message) : null;
    const answering = envelope && dispatch(envelope.name, envelope.payload, sender);
    if (answering === null) return undefined;
    void answering
      .catch((error: unknown) => {
        report(error);
        return { ok: false, reason: 'refused' } as const;
      })
      .then(reply);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}
