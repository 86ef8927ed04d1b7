import { IDBFactory, IDBDatabase } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/entrypoints/background/handlers';
import { serveBackground } from '@/utils/messaging/serve-background';
import { readAnnotation } from '@/utils/store/annotations';
import { createConnection, type Connection } from '@/utils/store/connection';
import { create, openDatabase, testWriter } from '../store/support';
import { deliver } from '../support/deliver';
import { anyMessage, type Incoming } from './support/message';
import { inBoundedTime, patience, runs } from './support/run-count';

/** Whatever is sent to the background: it answers or does not hear, in bounded time, and keeps what it has. */

const messagesInARow = 50;
/** The identities that the notes get which are there before, and one that none has. */
const known = [1, 2, 3].map((id) => `urn:uuid:00000000-0000-4000-8000-${String(id).padStart(12, '0')}`);

test(
  'answers or refuses, writes nothing for what it refuses, and loses no note',
  async () => {
    const row = fc.array(anyMessage(known), { minLength: messagesInARow, maxLength: messagesInARow });
    await fc.assert(fc.asyncProperty(row, survives), runs(60, 100_000 / messagesInARow));
  },
  patience,
);

async function survives(messages: readonly Incoming[]): Promise<void> {
  const { store, reported, writes } = await serveAnew();
  const saved = new Set<string>();
  for (const { message, sender } of messages) {
    writes.length = 0;
    const answer = await inBoundedTime(() => deliver(message, sender));
    if (!isAnswered(answer)) expect(writes).toEqual([]);
    for (const id of idsIn(answer)) saved.add(id);
  }
  expect(reported).toEqual([]);
  const read = await store.use((db) => Promise.all([...saved].map((id) => readAnnotation(db, id))));
  expect(read.ok && read.value.filter((found) => found === null)).toEqual([]);
  await store.close();
}

/** A background with two notes in its store, and what it reports and writes from now on. */
async function serveAnew() {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  silenceButton();
  globalThis.indexedDB = new IDBFactory();
  const writer = testWriter(await openDatabase());
  await create(writer);
  await create(writer, { note: 'here before' });
  writer.db.close();
  const reported: unknown[] = [];
  const store: Connection = createConnection();
  serveBackground(
    createHandlers(store, () => Promise.resolve({ ok: true })),
    (error) => reported.push(error),
  );
  return { store, reported, writes: watchWrites() };
}

/** The browser of the tests has no toolbar button. */
function silenceButton(): void {
  const calls = [
    'setBadgeText',
    'setBadgeBackgroundColor',
    'setBadgeTextColor',
    'setIcon',
    'setTitle',
  ] as const;
  for (const name of calls) vi.spyOn(fakeBrowser.action, name).mockImplementation(() => Promise.resolve());
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => 'en');
}

/** The stores of every writing transaction from now on. */
function watchWrites(): unknown[] {
  const writes: unknown[] = [];
  const open = Reflect.get(IDBDatabase.prototype, 'transaction');
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...options) {
    if (options[1] === 'readwrite') writes.push(options[0]);
    return open.apply(this, options);
  });
  return writes;
}

function isAnswered(answer: unknown): boolean {
  expect([undefined, true, false]).toContain((answer as { ok: unknown } | undefined)?.ok);
  return (answer as { ok: unknown } | undefined)?.ok === true;
}

/** The note that an answer says is saved, if it says so. */
function idsIn(answer: unknown): string[] {
  const { annotation } =
    (answer as { answer?: { annotation?: { id: string } } | null } | undefined)?.answer ?? {};
  return annotation === undefined ? [] : [annotation.id];
}
