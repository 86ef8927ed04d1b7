import { beforeEach, expect, test } from 'vitest';
import { verifyChain } from '@/utils/annotation/history';
import { readAnnotation, undoLast } from '@/utils/store/annotations';
import { readCounts } from '@/utils/store/counters';
import { forgetSite } from '@/utils/store/forget-site';
import { listSites } from '@/utils/store/list-sites';
import { readWholeHistory } from '@/utils/store/history';
import { eraseAll } from '@/utils/store/open';
import type { StoreName, Writer } from '@/utils/store/schema';
import { create, emptyStore, openDatabase } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

/** Everything in the database, as text. */
async function dump(): Promise<string> {
  const stores: StoreName[] = [...writer.db.objectStoreNames];
  const rows = await Promise.all(stores.map((store) => writer.db.getAll(store)));
  return JSON.stringify(rows);
}

test('forgetting a site leaves no trace of it, and the history’s links', async () => {
  const canary = { source: 'https://secret.example/canary-article', note: 'canary-note' };
  const gone = await create(writer, canary);
  const stays = await create(writer, { note: 'stays' });
  expect(await dump()).toContain('canary');
  expect(await forgetSite(writer, 'secret.example')).toBe(1);
  const left = await dump();
  expect(left).not.toMatch(/canary|secret/u);
  expect(await readAnnotation(writer.db, gone.id)).toBeNull();
  expect(await readAnnotation(writer.db, stays.id)).toEqual(stays);
  expect(await undoLast(writer, gone.id)).toEqual({ ok: false, reason: 'unknown-annotation' });
  expect(await readCounts(writer.db)).toMatchObject({ annotations: 1 });
  expect(verifyChain(await readWholeHistory(writer.db))).toEqual({ ok: true });
});

test('a text that another site has too stays until that one is forgotten', async () => {
  await create(writer, { source: 'https://one.example/a' });
  await create(writer, { source: 'http://two.example/a' });
  await forgetSite(writer, 'one.example');
  expect(await writer.db.count('versions')).toBe(1);
  await forgetSite(writer, 'two.example');
  expect(await writer.db.count('versions')).toBe(0);
  expect(await writer.db.count('claims')).toBe(0);
});

test('a site whose name begins alike is another one', async () => {
  await create(writer, { source: 'https://news.example.org/a' });
  expect(await forgetSite(writer, 'news.example')).toBe(0);
});

test('lists the sites of which something is kept, until they are forgotten', async () => {
  await create(writer, { source: 'https://news.example:8080/a' });
  await create(writer, { source: 'http://news.example:8080/b' });
  await create(writer, { source: 'https://elsewhere.example/' });
  expect(await listSites(writer.db)).toEqual([
    { host: 'elsewhere.example', notes: 1 },
    { host: 'news.example:8080', notes: 2 },
  ]);
  await forgetSite(writer, 'news.example:8080');
  expect(await listSites(writer.db)).toEqual([{ host: 'elsewhere.example', notes: 1 }]);
});

test('erasing all closes what is open and starts empty', async () => {
  await create(writer, { note: 'canary' });
  expect(await eraseAll()).toBe('erased');
  const db = await openDatabase();
  expect(await db.count('annotations')).toBe(0);
  expect(await db.count('history')).toBe(0);
});
