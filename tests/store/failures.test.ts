import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnnotation, readAnnotation } from '@/utils/store/annotations';
import type { Connection } from '@/utils/store/connection';
import { createConnection } from '@/utils/store/connection';
import { storeFailure } from '@/utils/store/failures';
import { migrations } from '@/utils/store/migrations';
import { databaseName } from '@/utils/store/database-name';
import { eraseAll, openStore } from '@/utils/store/open';
import type { Writer } from '@/utils/store/schema';
import { write } from '@/utils/store/write';
import { article, draft, sampleClaim, version } from '../support/annotations';
import { create, emptyStore, openDatabase, testWriter } from './support';

let writer: Writer;
let connection: Connection;
beforeEach(async () => {
  writer = await emptyStore();
  connection = createConnection();
});

const input = { article: article(), version: version(), claims: [sampleClaim], draft: draft() };

test('every write asks for the disk, not for the cache', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await create(writer);
  const writes = transaction.mock.results.map(({ value }) => value as IDBTransaction);
  const durabilities = writes.filter(({ mode }) => mode === 'readwrite').map(({ durability }) => durability);
  expect(durabilities).toEqual(['strict']);
});

describe('a newer database', () => {
  test('is named, and left as it is', async () => {
    const made = await create(writer);
    writer.db.close();
    (await openDB(databaseName, migrations.length + 1)).close();
    expect(await connection.use((db) => readAnnotation(db, made.id))).toEqual({
      ok: false,
      reason: 'database-newer',
    });
    const newer = await openDB(databaseName);
    expect(newer.version).toBe(migrations.length + 1);
    expect(await newer.count('annotations')).toBe(1);
    newer.close();
  });
});

describe('a full disk', () => {
  test('is named, and nothing of the write happened', async () => {
    const made = await create(writer);
    // Half way: by then the article and its text have been written.
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const result = await connection.use((db) => createAnnotation(testWriter(db), input));
    expect(result).toEqual({ ok: false, reason: 'quota-exceeded' });
    expect(await connection.use((db) => readAnnotation(db, made.id))).toEqual({ ok: true, value: made });
    expect(await writer.db.count('annotations')).toBe(1);
    expect(await writer.db.count('history')).toBe(2);
  });
});

describe('a write that fails half way', () => {
  test('leaves nothing behind', async () => {
    const half = write(writer.db, async (tx) => {
      await tx.objectStore('settings').put('half', 'settings');
      throw new TypeError('a bug');
    });
    await expect(half).rejects.toThrow('a bug');
    expect(await writer.db.get('settings', 'settings')).toBeUndefined();
  });
});

describe('a connection', () => {
  test('opens again after it was closed under it', async () => {
    await connection.use((db) => Promise.resolve(db.close()));
    const result = await connection.use((db) => createAnnotation(testWriter(db), input));
    expect(result.ok && result.value.ok).toBe(true);
  });

  test('gives way when all is erased, and starts anew', async () => {
    writer.db.close();
    await connection.use((db) => createAnnotation(testWriter(db), input));
    expect(await eraseAll()).toBe('erased');
    expect(await connection.use((db) => db.count('annotations'))).toEqual({ ok: true, value: 0 });
  });

  test('gives way to an upgrade and then says that the database is newer', async () => {
    writer.db.close();
    await connection.use((db) => db.count('annotations'));
    const newer = await openDB(databaseName, migrations.length + 1);
    expect(await connection.use((db) => db.count('annotations'))).toEqual({
      ok: false,
      reason: 'database-newer',
    });
    newer.close();
  });

  test('lets a bug pass as what it is', async () => {
    await expect(connection.use(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});

describe('an older page that does not give way', () => {
  let old: IDBDatabase;
  beforeEach(async () => {
    await create(writer);
    old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(databaseName);
      request.onsuccess = () => resolve(request.result);
    });
  });

  test('blocks an upgrade, which is named; once it closes, all is there', async () => {
    const next = [...migrations, () => undefined];
    expect(await openStore(() => undefined, next)).toEqual({ ok: false, reason: 'database-blocked' });
    old.close();
    const opened = await openStore(() => undefined, next);
    expect(opened.ok && (await opened.db.count('annotations'))).toBe(1);
  });

  test('blocks erasing, which is named and done once it closes', async () => {
    expect(await eraseAll()).toBe('database-blocked');
    old.close();
    expect(await (await openDatabase()).count('annotations')).toBe(0);
  });
});

test.each([
  ['QuotaExceededError', 'quota-exceeded'],
  ['VersionError', 'database-newer'],
  ['UnknownError', 'database-broken'],
  ['AbortError', 'database-broken'],
])('%s is %s', (name, reason) => {
  expect(storeFailure(new DOMException('', name))).toBe(reason);
});

test('a bug is no failure of the store', () => {
  expect(storeFailure(new TypeError('a bug'))).toBeNull();
  expect(storeFailure('QuotaExceededError')).toBeNull();
});

test('two tabs see each other’s notes', async () => {
  const other = testWriter(await openDatabase());
  const made = await create(writer);
  expect(await readAnnotation(other.db, made.id)).toEqual(made);
});
