import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText } from '@/entrypoints/background/badge';
import { createEngineLoader, scanRefusal } from '@/entrypoints/background/engine';

describe('why a tab cannot be read', () => {
  test.each([
    ['a report as PDF', 'https://news.example/report.pdf#page=2', '', 'pdf'],
    ['settings of the browser', 'chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['a page whose address is hidden', null, 'Cannot access a chrome:// URL', 'browser-page'],
    [
      'another extension',
      null,
      'Cannot access a chrome-extension:// URL of different extension',
      'browser-page',
    ],
    [
      'the store',
      'https://chromewebstore.google.com/',
      'The extensions gallery cannot be scripted.',
      'browser-page',
    ],
    [
      'a site that was not granted',
      null,
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    ['the same in Firefox', null, 'Missing host permission for the tab', 'no-permission'],
    [
      'a page that failed to load',
      'https://news.example/',
      'Frame with ID 0 is showing error page',
      'denied',
    ],
    ['a tab that is gone', null, 'No tab with id: 5.', 'denied'],
  ])('%s', (_, url, message, reason) => {
    expect(scanRefusal({ url, message })).toBe(reason);
  });
});

describe('loading the engine', () => {
  const inject = vi.fn<(injection: { files?: readonly string[] }) => Promise<{ result: string }[]>>();
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(inject as never);
  });

  test('happens once however many ask', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    inject.mockResolvedValue([{ result: 'text/html' }]);
    const ensureEngine = createEngineLoader();
    expect(await Promise.all([ensureEngine(7), ensureEngine(7)])).toEqual([{ ok: true }, { ok: true }]);
    expect(inject.mock.calls.filter(([injection]) => injection?.files !== undefined)).toHaveLength(1);
  });

  test('finds a PDF by what the browser says it shows', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    inject.mockResolvedValue([{ result: 'application/pdf' }]);
    expect(await createEngineLoader()(7)).toEqual({ ok: false, reason: 'pdf' });
  });
});

describe('the badge', () => {
  test.each([
    [0, ''],
    [7, '7'],
    [999, '999'],
    [1_000, '999+'],
  ])('%i is "%s"', (count, text) => expect(badgeText(count)).toBe(text));
});
