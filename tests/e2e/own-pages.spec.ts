import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { chromeBuild, type ExtensionBrowser } from '@/scripts/browser/extension';
import { expect, test } from './fixtures';

/** Pages of the extension can reach no network and make no markup of a string, even if something got into them. */

const ownPages = readdirSync(chromeBuild).filter((file) => file.endsWith('.html'));

/** Tries to make markup, a script or a policy of a string, as injected text would; gives what it was allowed. */
function tryToMakeMarkup(): string[] {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  const attempts: Record<string, () => unknown> = {
    markup: () => (document.createElement('p').innerHTML = '<b>x</b>'),
    document: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
    neighbour: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    script: () => (document.createElement('script').text = 'globalThis.ran = true'),
    policy: () => trustedTypes.createPolicy('default', {}),
  };
  return Object.keys(attempts).filter((name) => {
    try {
      attempts[name]?.();
      return true;
    } catch {
      return false;
    }
  });
}

/** Tries every way to send something; gives the directives that stopped them, in the order of their names. */
async function tryToSend(elsewhere: string): Promise<string[]> {
  const stopped: string[] = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective));
  void fetch(elsewhere).catch(() => undefined);
  navigator.sendBeacon(elsewhere);
  new WebSocket(`${elsewhere.replace('http', 'ws')}`);
  new EventSource(elsewhere);
  new Image().src = elsewhere;
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.src = elsewhere;
  const form = document.body.appendChild(document.createElement('form'));
  form.action = elsewhere;
  form.submit();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return stopped.sort();
}

async function openOwn(reader: ExtensionBrowser, file: string): Promise<{ page: Page; problems: string[] }> {
  const page = await reader.context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`chrome-extension://${reader.extensionId}/${file}`);
  await page.locator('h1, h2, main').first().waitFor();
  return { page, problems };
}

test('no page of the extension does what its policy forbids', async ({ browserWithExtension: reader }) => {
  expect(ownPages.length).toBeGreaterThanOrEqual(6);
  for (const file of ownPages) {
    const { page, problems } = await openOwn(reader, file);
    await page.waitForTimeout(200);
    expect(problems, file).toEqual([]);
    await page.close();
  }
});

test('what got into one could make no markup and reach nobody', async ({
  browserWithExtension: reader,
  site,
}) => {
  const { page } = await openOwn(reader, 'options.html');
  expect(await page.evaluate(tryToMakeMarkup)).toEqual([]);
  expect(await page.evaluate(tryToSend, `${site.origin}/article`)).toEqual([
    ...Array<string>(4).fill('connect-src'),
    'form-action',
    'frame-src',
    'img-src',
  ]);
});
