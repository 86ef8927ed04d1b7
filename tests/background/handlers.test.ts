import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EnsureEngine } from '@/entrypoints/background/engine';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { BackgroundHandlers, PageSender } from '@/utils/messaging/serve-background';
import { defaultSettings } from '@/utils/settings/default-settings';
import { createConnection } from '@/utils/store/connection';
import { migrations } from '@/utils/store/migrations';
import { databaseName } from '@/utils/store/database-name';
import { article, draft, sampleClaim, version } from '../support/annotations';

const page: PageSender = { tabId: 7, url: 'https://www.news.example/hajin?utm_source=x', isPrivate: false };
const privatePage: PageSender = { ...page, isPrivate: true };
const strangePage: PageSender = { ...page, url: 'https://other.example/' };
const keep = { article: article(), version: version(), claims: [sampleClaim] };
const made = { ...keep, draft: draft({ note: 'who counted?' }) };

let handlers: BackgroundHandlers;
const ensureEngine = vi.fn<EnsureEngine>();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  handlers = createHandlers(createConnection(), ensureEngine);
});

async function save(sender = page) {
  const saved = await handlers['annotation.create'](made, sender);
  if (!saved.ok) throw new Error(saved.reason);
  return saved.annotation;
}

describe('a page', () => {
  test('gets back what it saved, changed and undid', async () => {
    const { id } = await save();
    await handlers['annotation.change']({ id, revision: 1, changes: { verdict: 'disputed' } }, page);
    expect(await handlers['article.open'](article(), page)).toMatchObject({
      annotations: [{ id, verdict: 'disputed', revision: 2 }],
      settings: defaultSettings,
      isPrivate: false,
      problem: null,
    });
    expect(await handlers['annotation.undo']({ id }, page)).toMatchObject({ annotation: { verdict: null } });
    expect(await handlers['annotation.delete']({ id }, page)).toMatchObject({ ok: true });
    expect(await handlers['article.open'](article(), page)).toMatchObject({ annotations: [] });
  });

  test('keeps its article', async () => {
    expect(await handlers['article.keep'](keep, page)).toBe(true);
  });

  test('of another site learns nothing of an article and writes nothing to it', async () => {
    await save();
    expect(await handlers['article.open'](article(), strangePage)).toMatchObject({
      annotations: [],
      versions: [],
    });
    expect(await handlers['annotation.create'](made, strangePage)).toEqual({ ok: false, reason: 'invalid' });
    expect(await handlers['article.keep'](keep, strangePage)).toBe(false);
  });
});

describe('a private window', () => {
  test('stores nothing and says so', async () => {
    expect(await handlers['annotation.create'](made, privatePage)).toEqual({
      ok: false,
      reason: 'not-stored',
    });
    expect(await handlers['article.keep'](keep, privatePage)).toBe(false);
    expect(await handlers['article.open'](article(), page)).toMatchObject({ annotations: [] });
  });

  test('changes nothing that is stored, and is shown none of it', async () => {
    const { id } = await save();
    const refused = { ok: false, reason: 'not-stored' };
    expect(await handlers['annotation.change']({ id, revision: 1, changes: {} }, privatePage)).toEqual(
      refused,
    );
    expect(await handlers['annotation.delete']({ id }, privatePage)).toEqual(refused);
    expect(await handlers['annotation.undo']({ id }, privatePage)).toEqual(refused);
    expect(await handlers['article.open'](article(), privatePage)).toMatchObject({
      annotations: [],
      isPrivate: true,
    });
  });
});

test('a newer database is named in every answer, and the settings are the defaults', async () => {
  (await openDB(databaseName, migrations.length + 1)).close();
  expect(await handlers['article.open'](article(), page)).toMatchObject({
    annotations: [],
    settings: defaultSettings,
    problem: 'database-newer',
  });
  expect(await handlers['annotation.create'](made, page)).toEqual({ ok: false, reason: 'database-newer' });
  expect(await handlers['article.keep'](keep, page)).toBe(false);
});

test('the engine is brought into the tab that asks, or that the popup names', async () => {
  ensureEngine.mockResolvedValue({ ok: false, reason: 'denied' });
  expect(await handlers['engine.load'](null, page)).toBe(false);
  expect(ensureEngine).toHaveBeenLastCalledWith(7);
  expect(await handlers['page.scan']({ tabId: 9 }, null)).toEqual({ ok: false, reason: 'denied' });
  expect(ensureEngine).toHaveBeenLastCalledWith(9);
});
