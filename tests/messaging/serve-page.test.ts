import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '@/utils/annotation/page-state';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import { sendToPage } from '@/utils/messaging/send-to-page';
import type { PageHandlers } from '@/utils/messaging/serve-page';
import { servePage } from '@/utils/messaging/serve-page';
import { watchPages } from '@/utils/messaging/watch-pages';
import { annotation, article, sampleClaim } from '../support/annotations';
import { backgroundSender, deliver, pageSender, popupSender } from '../support/deliver';

const state: PageState = {
  status: 'ready',
  article: article(),
  entries: [
    { id: 'c1', claim: sampleClaim, annotation: null, resolution: null },
    {
      id: 'a1',
      claim: null,
      annotation: annotation({ verdict: 'disputed' }),
      resolution: { state: 'edited', span: { start: 0, end: 46 } },
    },
    { id: 'a2', claim: null, annotation: annotation(), resolution: { state: 'orphan', reason: 'deleted' } },
    { id: 'a3', claim: null, annotation: annotation(), resolution: { state: 'ambiguous', candidates: [] } },
  ],
  changes: null,
  marksHidden: false,
  isPrivate: false,
};

const handlers: PageHandlers = {
  'page.state': () => state,
  'page.show': ({ id }) => id === 'c1',
  'page.annotate': () => ({ ok: false, reason: 'not-stored' }),
  'page.annotateSelection': () => true,
  'page.step': () => true,
  'page.places': () => [],
  'page.toggleMarks': () => ({ hidden: true }),
  'page.keep': () => true,
  'page.readWhole': () => state,
  'page.refresh': () => state,
};

const report = (error: unknown) => {
  throw error;
};
let life: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
});

describe('a page', () => {
  test.each([
    ['page.state', null],
    ['page.show', { id: 'c1' }],
    ['page.annotate', { id: 'c1', changes: { note: 'x' } }],
    ['page.annotateSelection', null],
    ['page.step', { by: -1 }],
    ['page.toggleMarks', null],
    ['page.keep', null],
    ['page.readWhole', null],
    ['page.refresh', null],
  ])('answers %s of the popup and the background', async (name, payload) => {
    servePage(handlers, { report, signal: life.signal });
    expect(await deliver({ name, payload }, popupSender)).toMatchObject({ ok: true });
    expect(await deliver({ name, payload }, backgroundSender)).toMatchObject({ ok: true });
  });

  test('answers a page of ours that stands in a tab', async () => {
    servePage(handlers, { report, signal: life.signal });
    const library = { ...pageSender, url: fakeBrowser.runtime.getURL('/library.html') };
    expect(await deliver({ name: 'page.show', payload: { id: 'c1' } }, library)).toMatchObject({ ok: true });
  });

  test('refuses what is malformed and does not hear other tabs', async () => {
    servePage(handlers, { report, signal: life.signal });
    expect(await deliver({ name: 'page.step', payload: { by: 5 } }, popupSender)).toMatchObject({
      ok: false,
    });
    expect(await deliver({ name: 'page.state', payload: null }, pageSender)).toBeUndefined();
  });

  test('is silent once its life is over', async () => {
    servePage(handlers, { report, signal: life.signal });
    life.abort();
    expect(await deliver({ name: 'page.state', payload: null }, popupSender)).toBeUndefined();
  });
});

describe('sending to a page', () => {
  const answer = (reply: unknown) =>
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(() => Promise.resolve(reply));

  test('gives its answer, parsed, from the top frame', async () => {
    const sent = answer({ ok: true, answer: state });
    expect(await sendToPage(7, 'page.state', null)).toEqual({ ok: true, answer: state });
    expect(sent).toHaveBeenCalledWith(7, { name: 'page.state', payload: null }, { frameId: 0 });
  });

  test.each([
    ['an answer that makes no sense', { ok: true, answer: { ...state, entries: 'none' } }, 'refused'],
    ['a refusal', { ok: false, reason: 'refused' }, 'refused'],
    ['something that is no answer', 'hello', 'unreachable'],
    ['nothing', undefined, 'unreachable'],
  ])('names %s', async (_, reply, reason) => {
    answer(reply);
    expect(await sendToPage(7, 'page.state', null)).toEqual({ ok: false, reason });
  });

  test('names that nobody listens', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await sendToPage(7, 'page.keep', null)).toEqual({ ok: false, reason: 'unreachable' });
  });
});

describe('sending to the background', () => {
  test('gives its answer', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve({ ok: true, answer: true }));
    expect(await sendToBackground('engine.load', null)).toEqual({ ok: true, answer: true });
  });

  test('names that the extension was updated meanwhile', async () => {
    expect(await sendToBackground('engine.load', null)).toEqual({ ok: false, reason: 'unreachable' });
  });
});

describe('watching pages', () => {
  test('hears of each change with its tab, and never answers', async () => {
    const heard = vi.fn();
    watchPages(heard, life.signal);
    expect(await deliver({ name: 'page.changed', payload: state }, pageSender)).toBeUndefined();
    expect(heard).toHaveBeenCalledWith(7, state);
  });

  test('ignores strangers, subframes and what cannot be read', async () => {
    const heard = vi.fn();
    watchPages(heard, life.signal);
    const message = { name: 'page.changed', payload: state };
    await deliver(message, { ...pageSender, id: 'stranger' });
    await deliver(message, { ...pageSender, frameId: 2 });
    await deliver(message, popupSender);
    await deliver({ ...message, payload: { ...state, status: 'happy' } }, pageSender);
    life.abort();
    await deliver(message, pageSender);
    expect(heard).not.toHaveBeenCalled();
  });
});
