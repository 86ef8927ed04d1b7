import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundHandlers } from '@/utils/messaging/serve-background';
import { serveBackground } from '@/utils/messaging/serve-background';
import { defaultSettings } from '@/utils/settings/default-settings';
import { annotation, article, draft, sampleClaim, version } from '../support/annotations';
import { backgroundSender, deliver, pageSender, popupSender } from '../support/deliver';

const refused = { ok: false, reason: 'refused' };
const saved = { ok: true, annotation: annotation() } as const;
const reported: unknown[] = [];

function handlers(over: Partial<BackgroundHandlers> = {}): BackgroundHandlers {
  return {
    'engine.load': () => true,
    'article.open': () => ({
      annotations: [],
      versions: [],
      isKept: false,
      baseline: null,
      settings: defaultSettings,
      isPrivate: false,
      problem: null,
    }),
    'claims.find': () => ({ claims: [], isSupported: true }),
    'figures.count': () => ({ figures: 0, sources: 0 }),
    'figures.show': () => true,
    'article.keep': () => true,
    'annotation.create': () => saved,
    'annotation.change': () => saved,
    'annotation.delete': () => saved,
    'annotation.undo': () => saved,
    'badge.set': () => null,
    'page.changed': () => null,
    'page.scan': () => ({ ok: true }),
    ...over,
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  reported.length = 0;
});

const { id } = annotation();
const state = {
  status: 'ready',
  article: article(),
  entries: [],
  changes: null,
  marksHidden: false,
  isPrivate: false,
};
const keep = { article: article(), version: version(), claims: [sampleClaim] };
const wellFormed: [string, unknown][] = [
  ['engine.load', null],
  ['article.open', article()],
  ['article.keep', keep],
  ['annotation.create', { ...keep, draft: draft() }],
  ['annotation.change', { id, revision: 1, changes: { verdict: 'disputed' } }],
  ['annotation.delete', { id }],
  ['annotation.undo', { id }],
  ['badge.set', { unreviewed: 3, changed: false }],
  ['page.changed', state],
];

describe('from a page', () => {
  test.each(wellFormed)('%s is answered', async (name, payload) => {
    serveBackground(handlers(), (error) => reported.push(error));
    expect(await deliver({ name, payload }, pageSender)).toMatchObject({ ok: true });
    expect(reported).toEqual([]);
  });

  test('the handler learns tab, address and privacy from the browser, not from the message', async () => {
    const open = vi.fn(handlers()['article.open']);
    serveBackground(handlers({ 'article.open': open }), (error) => reported.push(error));
    await deliver(
      { name: 'article.open', payload: article() },
      { ...pageSender, tab: { id: 7, incognito: true } },
    );
    expect(open).toHaveBeenCalledWith(article(), { tabId: 7, url: pageSender.url, isPrivate: true });
  });

  test.each([
    ['no tab', { ...pageSender, tab: undefined }],
    ['no address', { ...pageSender, url: undefined }],
    ['a subframe', { ...pageSender, frameId: 3 }],
    ['a page of ours', { ...pageSender, url: popupSender.url }],
    ['the popup', popupSender],
  ])('%s may not speak for a page', async (_, sender) => {
    serveBackground(handlers(), (error) => reported.push(error));
    expect(await deliver({ name: 'annotation.delete', payload: { id } }, sender)).toEqual(refused);
  });

  test('it may not do what only our own pages may', async () => {
    serveBackground(handlers(), (error) => reported.push(error));
    expect(await deliver({ name: 'page.scan', payload: { tabId: 1 } }, pageSender)).toEqual(refused);
    expect(await deliver({ name: 'page.scan', payload: { tabId: 1 } }, popupSender)).toMatchObject({
      ok: true,
    });
  });
});

describe('malformed', () => {
  test.each([
    ['an id that is no uuid', 'annotation.delete', { id: 'urn:uuid:1' }],
    ['a verdict that does not exist', 'annotation.change', { id, revision: 1, changes: { verdict: 'true' } }],
    ['a field that may not be changed', 'annotation.change', { id, revision: 1, changes: { source: 'x' } }],
    ['a count below zero', 'badge.set', { unreviewed: -1, changed: false }],
    ['a source that is a script', 'article.open', { ...article(), source: 'javascript:alert(1)' }],
    [
      'a link that is a script',
      'annotation.create',
      { ...keep, draft: draft({ links: [{ url: 'javascript:alert(1)', title: '' }] }) },
    ],
    ['nothing', 'article.keep', undefined],
  ])('%s is refused', async (_, name, payload) => {
    serveBackground(handlers(), (error) => reported.push(error));
    expect(await deliver({ name, payload }, pageSender)).toEqual(refused);
  });

  test.each([
    null,
    undefined,
    5,
    'article.open',
    [],
    {},
    { name: 5 },
    { name: 'unknown' },
    { name: 'toString' },
  ])('%j is not answered at all', async (message) => {
    serveBackground(handlers(), (error) => reported.push(error));
    expect(await deliver(message, pageSender)).toBeUndefined();
  });

  test('a stranger is not heard', async () => {
    serveBackground(handlers(), (error) => reported.push(error));
    expect(
      await deliver({ name: 'engine.load', payload: null }, { ...pageSender, id: 'stranger' }),
    ).toBeUndefined();
    expect(await deliver({ name: 'engine.load', payload: null }, {})).toBeUndefined();
  });

  test('whatever comes, the answer is an answer', async () => {
    serveBackground(handlers(), (error) => reported.push(error));
    const names = fc.constantFrom(...wellFormed.map(([name]) => name), 'page.scan', '__proto__');
    const senders = fc.constantFrom(pageSender, popupSender, backgroundSender, {});
    const run = async (name: string, payload: unknown, sender: typeof pageSender) => {
      const answer = await deliver({ name, payload }, sender);
      expect([undefined, true, false]).toContain((answer as { ok: boolean } | undefined)?.ok);
    };
    await fc.assert(fc.asyncProperty(names, fc.jsonValue(), senders, run), { numRuns: 500 });
    expect(reported).toEqual([]);
  });
});

test('a bug in a handler is reported and answered, and crosses as no error', async () => {
  const broken = handlers({ 'annotation.undo': () => Promise.reject(new TypeError('a bug')) });
  serveBackground(broken, (error) => reported.push(error));
  expect(await deliver({ name: 'annotation.undo', payload: { id } }, pageSender)).toEqual(refused);
  expect(reported).toEqual([new TypeError('a bug')]);
});
