import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { verifyChain } from '@/utils/annotation/history';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { changeAnnotation } from '@/utils/store/annotations';
import { openArticle } from '@/utils/store/articles';
import { readArticles } from '@/utils/store/read-articles';
import { loadCatalogue } from '@/utils/store/catalogue/catalogue';
import { searchCatalogue } from '@/utils/store/catalogue/search-catalogue';
import { readCounts } from '@/utils/store/counters';
import { readWholeHistory } from '@/utils/store/history';
import { listAnnotations } from '@/utils/store/list-annotations';
import { migrations } from '@/utils/store/migrations';
import { openStore } from '@/utils/store/open';
import type { Database, StoreName } from '@/utils/store/schema';
import { readSettings } from '@/utils/store/settings';
import { testWriter } from './support';

/** Saved stores, one per past version: `[key or null, row][]` per object store. Never edited afterwards. */
type SavedStore = Record<string, readonly (readonly [IDBValidKey | null, unknown])[]>;

const saved = import.meta.glob<SavedStore>('../fixtures/stores/v*.json', { import: 'default', eager: true });

test('every version of the database has a saved store', () => {
  const expected = migrations.map((_, index) => `../fixtures/stores/v${index + 1}.json`);
  expect(Object.keys(saved)).toEqual(expected);
});

test.each(Object.entries(saved))('%s opens today, with all that was in it', async (path, store) => {
  const version = Number(/v(\d+)\.json$/u.exec(path)?.[1]);
  globalThis.indexedDB = new IDBFactory();
  const old = await open(version);
  await fill(old, store);
  old.close();

  const db = await open(migrations.length);
  const { annotations } = await listAnnotations(db, { count: 9 });
  expect(annotations.map(({ note }) => note)).toEqual(['second note', 'first note, changed']);
  expect(await readCounts(db)).toMatchObject({ annotations: 2, binned: 1, verdicts: { disputed: 1 } });
  expect(searchCatalogue(await loadCatalogue(db), parseQuery('changed'))).toHaveLength(1);
  expect((await readArticles(db, ['https://news.example/hajin'])).size).toBe(1);
  expect((await openArticle(db, 'https://news.example/hajin', 'another')).versions).toHaveLength(1);
  expect((await readSettings(db)).theme).toBe('dark');
  expect(verifyChain(await readWholeHistory(db))).toEqual({ ok: true });
  const [annotation] = annotations;
  const { id = '', revision = 0 } = annotation ?? {};
  const changed = await changeAnnotation(testWriter(db), { id, revision, changes: { note: 'today' } });
  expect(changed).toMatchObject({ ok: true });
  expect(verifyChain(await readWholeHistory(db))).toEqual({ ok: true });
});

async function open(version: number): Promise<Database> {
  const opened = await openStore(() => undefined, migrations.slice(0, version));
  if (!opened.ok) throw new Error(opened.reason);
  return opened.db;
}

async function fill(db: Database, store: SavedStore): Promise<void> {
  const names = Object.keys(store) as StoreName[];
  const tx = db.transaction(names, 'readwrite');
  for (const name of names) {
    for (const [key, row] of store[name] ?? [])
      await tx.objectStore(name).put(row, (key ?? undefined) as never);
  }
  await tx.done;
}
