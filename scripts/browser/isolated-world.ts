import type { CDPSession, Page } from 'playwright-core';

/** Sends messages to the background as a content script in a page does: from the extension's isolated world. */
export interface IsolatedWorld {
  /** Sends one message and gives the answer as it came. @throws when the extension did not answer. */
  send(name: string, payload: unknown): Promise<unknown>;
}

/** Enters the isolated world that the extension has in a page. @throws when it has none: nothing was injected. */
export async function enterIsolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session, extensionId);
  return {
    send: async (name, payload) => {
      const message = JSON.stringify({ name, payload });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `chrome.runtime.sendMessage(${message})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? name);
      return result.value as unknown;
    },
  };
}

async function findWorld(session: CDPSession, extensionId: string): Promise<number> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  // Reports every context that exists before it answers.
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('The extension has nothing in this page.');
  return world;
}
