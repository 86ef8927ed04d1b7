import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyChain } from '@/utils/annotation/history';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { changeAnnotation, createAnnotation, deleteAnnotation, undoLast } from '@/utils/store/annotations';
import { keepArticle, openArticle } from '@/utils/store/articles';
import { loadCatalogue } from '@/utils/store/catalogue/catalogue';
import { searchCatalogue } from '@/utils/store/catalogue/search-catalogue';
import { createConnection } from '@/utils/store/connection';
import { readCounts } from '@/utils/store/counters';
import { forgetSite } from '@/utils/store/forget-site';
import { readWholeHistory } from '@/utils/store/history';
import { listAnnotations } from '@/utils/store/list-annotations';
import { eraseAll } from '@/utils/store/open';
import type { Database } from '@/utils/store/schema';
import { changeSettings } from '@/utils/store/settings';
import { createWriter } from '@/utils/store/writer';
import { article, draft, sampleClaim, version } from '../support/annotations';

/** The store on a real browser's IndexedDB, which is stricter about transactions than the one in memory. */

const connection = createConnection();
const longText = 'The river town has seen heavy fighting, the agency said. '.repeat(400);

async function use<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  const result = await connection.use(work);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

async function create(over: { note?: string; source?: string; tags?: string[] }, text?: string) {
  const made = draft({ ...over, version: version(text).hash });
  const input = {
    article: article({ source: made.source }, text),
    version: version(text),
    claims: [sampleClaim],
  };
  const saved = await use((db) => createAnnotation(createWriter(db), { ...input, draft: made }));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.annotation;
}

beforeEach(async () => {
  expect(await eraseAll()).toBe('erased');
});
afterEach(() => connection.close());

test('every kind of write reports strict durability, one transaction each', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { id, source } = await create({ note: 'one' });
  await use((db) =>
    changeAnnotation(createWriter(db), { id, revision: 1, changes: { verdict: 'disputed' } }),
  );
  await use((db) => deleteAnnotation(createWriter(db), id));
  await use((db) => undoLast(createWriter(db), id));
  await use((db) =>
    keepArticle(createWriter(db), { article: article({ source }), version: version(), claims: [] }),
  );
  await use((db) => changeSettings(db, { theme: 'dark' }));
  await use((db) => forgetSite(createWriter(db), new URL(source).host));
  const opened = transaction.mock.results.map(({ value }) => value as IDBTransaction);
  const writes = opened.filter(({ mode }) => mode === 'readwrite');
  expect(writes.map(({ durability }) => durability)).toEqual(Array(7).fill('strict'));
});

test('a deflated version comes back as it was', async () => {
  const made = await create({}, longText);
  const { versions } = await use((db) => openArticle(db, made.source, version().hash));
  expect(versions).toEqual([version(longText)]);
});

test('lists and searches page through what is there, newest first', async () => {
  for (let each = 0; each < 7; each += 1) await create({ note: `figure ${each}`, tags: ['Hôpital'] });
  const first = await use((db) => listAnnotations(db, { count: 3 }));
  expect(first.annotations.map(({ note }) => note)).toEqual(['figure 6', 'figure 5', 'figure 4']);
  const { next } = first;
  const second = await use((db) =>
    listAnnotations(db, { count: 9, ...(next === null ? {} : { after: next }) }),
  );
  expect(second.annotations.map(({ note }) => note)).toEqual([
    'figure 3',
    'figure 2',
    'figure 1',
    'figure 0',
  ]);
  const catalogue = await use(loadCatalogue);
  const found = searchCatalogue(catalogue, parseQuery('tag:hopi "figure 5"'));
  expect(found.map((slot) => catalogue.get(slot, 'words'))).toEqual([expect.stringContaining(' figure 5 ')]);
});

test('many writes at once queue up: no note, counter or link of the history is lost', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, each) => create({ note: `note ${each}` })));
  expect(await use(readCounts)).toMatchObject({ annotations: 40 });
  const history = await use(readWholeHistory);
  expect(history).toHaveLength(41);
  expect(verifyChain(history)).toEqual({ ok: true });
});

test('a connection gives way when another page erases everything, and opens a new database', async () => {
  await create({ note: 'gone' });
  expect(await eraseAll()).toBe('erased');
  expect((await use((db) => listAnnotations(db, { count: 9 }))).annotations).toEqual([]);
});
