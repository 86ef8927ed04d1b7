import { beforeEach, describe, expect, test } from 'vitest';
import { parseHistoryEntry, verifyChain } from '@/utils/annotation/history';
import { csv } from '@/utils/exchange/formats/csv';
import { backup } from '@/utils/exchange/formats/backup';
import type { ConflictChoice, ImportPlan } from '@/utils/exchange/import-plan';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import type { ReadRecord } from '@/utils/exchange/read-record';
import { changeAnnotation, deleteAnnotation, readAnnotation } from '@/utils/store/annotations';
import { addToCase, createCase, listCaseAnnotations } from '@/utils/store/cases';
import { readCounts } from '@/utils/store/counters';
import { listAnnotations } from '@/utils/store/list-annotations';
import type { StoreName, Writer } from '@/utils/store/schema';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { applyImport, planImport } from '@/utils/store/transfer/import-library';
import { readLibrary } from '@/utils/store/transfer/read-library';
import type { Scope } from '@/utils/store/transfer/scope';
import { lastImport, recoverImports, undoImport } from '@/utils/store/transfer/undo-import';
import { collect, collectText, context, pieces, stream } from '../exchange/support/streams';
import { create, emptyStore } from './support';

let home: Writer;
let away: Writer;

beforeEach(async () => {
  home = await library();
  away = await library();
});

/** An empty library whose identities are no other's. */
async function library(): Promise<Writer> {
  return { ...(await emptyStore()), random: () => crypto.randomUUID() };
}

function exportAll(writer: Writer, scope: Scope = { of: 'all' }): Promise<LibraryRecord[]> {
  return collect(readLibrary(writer.db, { scope, texts: true, history: true }));
}

async function backUp(writer: Writer): Promise<string> {
  return collectText(backup.write(stream(await exportAll(writer)), context));
}

function read(text: string): AsyncIterable<ReadRecord> {
  return backup.read(pieces(text, 10_000), { imported: context.exported });
}

function plan(writer: Writer, text: string): Promise<ImportPlan> {
  return planImport(writer.db, read(text), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

async function restore(
  writer: Writer,
  text: string,
  conflicts: ConflictChoice = 'both',
): Promise<ImportPlan> {
  const outcome = await applyImport(writer, read(text), { ...quiet, conflicts, file: 'backup.json' });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.plan;
}

/** What a library has besides what the reader made: the history goes on, caches are made anew. */
const derived: StoreName[] = ['history', 'meta', 'counters', 'catalogue', 'pending'];

const quiet = {
  conflicts: 'both',
  settings: true,
  signal: new AbortController().signal,
  onProgress: () => undefined,
} as const;

/** Everything but the history. */
function content(records: readonly LibraryRecord[]): LibraryRecord[] {
  return records.filter(({ type }) => type !== 'history');
}

async function rows(writer: Writer, ...without: StoreName[]): Promise<unknown> {
  const names = [...writer.db.objectStoreNames].filter((name) => !without.includes(name));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await writer.db.getAll(name)])),
  );
}

async function fill(writer: Writer): Promise<void> {
  const first = await create(writer, { note: 'first' });
  const second = await create(writer, { source: 'https://paper.example/a', note: 'second', tags: ['toll'] });
  await changeAnnotation(writer, { id: first.id, revision: 1, changes: { verdict: 'disputed' } });
  await deleteAnnotation(writer, (await create(writer, { note: 'binned' })).id);
  const made = await createCase(writer, 'Hajin');
  await addToCase(writer, made?.id ?? '', [first.id, second.id]);
  await changeSettings(writer.db, { theme: 'dark' });
}

describe('a backup', () => {
  test('restored into an empty library gives the same library', async () => {
    await fill(home);
    await restore(away, await backUp(home));
    const [here, there] = [await exportAll(home), await exportAll(away)];
    expect(content(there)).toEqual(content(here));
    expect(there).toEqual(expect.arrayContaining(here));
    expect(await readCounts(away.db)).toEqual(await readCounts(home.db));
    expect(await readSettings(away.db)).toMatchObject({ theme: 'dark' });
  });

  test('restored twice changes nothing the second time', async () => {
    await fill(home);
    const text = await backUp(home);
    await restore(away, text);
    const once = await rows(away, 'imports', 'importSteps');
    const again = await restore(away, text);
    expect(await rows(away, 'imports', 'importSteps')).toEqual(once);
    expect(Object.values(again.tally).flatMap((decisions) => Object.keys(decisions))).toEqual(
      Object.keys(again.tally).map(() => 'same'),
    );
  });

  test('its dry run says what would happen, and writes nothing', async () => {
    await fill(home);
    const before = await rows(away);
    const planned = await plan(away, await backUp(home));
    expect(planned.tally).toMatchObject({
      annotation: { added: 3 },
      article: { added: 2 },
      case: { added: 1 },
    });
    expect(await rows(away)).toEqual(before);
  });

  test('keeps both chains, and each holds', async () => {
    await fill(home);
    await create(away, { source: 'https://other.example/' });
    await restore(away, await backUp(home));
    const entries = (await away.db.getAll('history')).map(({ entry }) => parseHistoryEntry(entry));
    const found = entries.filter((entry) => entry !== null);
    const chains = [...new Set(found.map(({ chain }) => chain))];
    expect(chains).toHaveLength(2);
    for (const name of chains)
      expect(verifyChain(found.filter(({ chain }) => chain === name))).toEqual({ ok: true });
  });

  test('a line that cannot be read is told with its place, and the rest is there', async () => {
    await fill(home);
    const lines = (await backUp(home)).split('\n');
    const at = lines.findIndex((line) => line.includes('"note":"second"') && line.includes('"annotation"'));
    lines[at] = lines[at]?.replace('"tags":["toll"]', '"tags":[7]') ?? '';
    const done = await restore(away, lines.join('\n'));
    expect(done.broken).toMatchObject([{ line: at + 1, path: 'record.tags.0' }]);
    expect(done.tally.annotation).toEqual({ added: 2 });
  });

  test('a text that is not what its hash names is refused', async () => {
    await fill(home);
    const done = await restore(
      away,
      (await backUp(home)).replaceAll('over 17,000 fighters', 'over 71,000 fighters'),
    );
    expect(done.broken.map(({ path, issue }) => `${path} ${issue}`)).toContain(
      ' The text is not the one that its hash names.',
    );
  });
});

describe('merging', () => {
  async function shared(): Promise<string> {
    const { id } = await create(home, { note: 'common' });
    await restore(away, await backUp(home));
    return id;
  }

  test('what went on elsewhere is taken over', async () => {
    const id = await shared();
    await changeAnnotation(away, { id, revision: 1, changes: { note: 'went on' } });
    const done = await restore(home, await backUp(away));
    expect(done.tally.annotation).toEqual({ newer: 1 });
    expect(await readAnnotation(home.db, id)).toMatchObject({ note: 'went on', revision: 2 });
  });

  test('what went on here is kept', async () => {
    const id = await shared();
    const old = await backUp(away);
    await changeAnnotation(home, { id, revision: 1, changes: { note: 'went on' } });
    const done = await restore(home, old);
    expect(done.tally.annotation).toEqual({ older: 1 });
    expect(await readAnnotation(home.db, id)).toMatchObject({ note: 'went on' });
  });

  async function diverged(): Promise<string> {
    const id = await shared();
    await changeAnnotation(home, { id, revision: 1, changes: { note: 'mine' } });
    await changeAnnotation(away, { id, revision: 1, changes: { note: 'theirs' } });
    await changeAnnotation(away, { id, revision: 2, changes: { note: 'theirs, twice' } });
    return id;
  }

  test('of a conflict both sides stay, once however often it is met', async () => {
    const id = await diverged();
    const text = await backUp(away);
    expect((await plan(home, text)).conflicts).toMatchObject([
      { mine: { note: 'mine' }, theirs: { note: 'theirs, twice' } },
    ]);
    await restore(home, text);
    await restore(home, text);
    const { annotations } = await listAnnotations(home.db, { count: 9 });
    expect(annotations.map(({ note, tags }) => [note, tags]).sort()).toEqual([
      ['mine', []],
      ['theirs, twice', ['conflict']],
    ]);
    expect(await readAnnotation(home.db, id)).toMatchObject({ note: 'mine' });
  });

  test.each([
    ['mine', 'mine', 2],
    ['theirs', 'theirs, twice', 4],
  ] as const)('of a conflict %s stays when the reader says so', async (choice, note, revision) => {
    const id = await diverged();
    await restore(home, await backUp(away), choice);
    expect(await readAnnotation(home.db, id)).toMatchObject({ note, revision });
    expect((await readCounts(home.db)).annotations).toBe(1);
  });
});

describe('taking an import back', () => {
  test('leaves the library as it was, but for the history', async () => {
    await fill(home);
    await create(away, { note: 'own' });
    const before = await rows(away, ...derived, 'imports');
    const counts = await readCounts(away.db);
    await restore(away, await backUp(home));
    const last = await lastImport(away.db);
    expect(last).toMatchObject({ file: 'backup.json', annotations: 3 });
    expect(await undoImport(away, last?.id ?? '')).toBe(0);
    expect(await rows(away, ...derived, 'imports')).toEqual(before);
    expect(await readCounts(away.db)).toMatchObject({ annotations: counts.annotations, binned: 0 });
    expect(await lastImport(away.db)).toBeNull();
  });

  test('leaves what was changed since', async () => {
    const { id } = await create(home, { note: 'first' });
    await restore(away, await backUp(home));
    await changeAnnotation(away, { id, revision: 1, changes: { note: 'worked on' } });
    expect(await undoImport(away, (await lastImport(away.db))?.id ?? '')).toBe(1);
    expect(await readAnnotation(away.db, id)).toMatchObject({ note: 'worked on' });
  });

  test('happens by itself when the import is stopped', async () => {
    await fill(home);
    const before = await rows(away, ...derived);
    const stop = new AbortController();
    const outcome = await applyImport(away, read(await backUp(home)), {
      ...quiet,
      file: 'backup.json',
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(outcome).toEqual({ ok: false, reason: 'stopped' });
    expect(await rows(away, ...derived)).toEqual(before);
  });

  test('is made up for when the browser ended in the middle', async () => {
    await fill(home);
    const before = await rows(away, ...derived);
    await restore(away, await backUp(home));
    const last = await lastImport(away.db);
    if (last !== null) await away.db.put('imports', { ...last, state: 'running' });
    expect(await recoverImports(away)).toBe(1);
    expect(await rows(away, ...derived)).toEqual(before);
  });
});

describe('a part of the library', () => {
  test('by case, filter, article and selection', async () => {
    await fill(home);
    const notes = async (scope: Scope) =>
      (await exportAll(home, scope))
        .flatMap((record) => (record.type === 'annotation' ? [record.record.note] : []))
        .sort();
    const [made] = await home.db.getAll('cases');
    const [id = ''] = (await listCaseAnnotations(home.db, made?.id ?? '')).map((annotation) => annotation.id);
    expect(await notes({ of: 'case', id: made?.id ?? '' })).toEqual(['first', 'second']);
    expect(await notes({ of: 'filter', query: 'tag:toll' })).toEqual(['second']);
    expect(await notes({ of: 'filter', query: 'fir' })).toEqual(['first']);
    expect(await notes({ of: 'article', source: 'https://paper.example/a' })).toEqual(['second']);
    expect(await notes({ of: 'selection', ids: [id] })).toEqual(['first']);
    expect(await notes({ of: 'all' })).toEqual(['binned', 'first', 'second']);
  });
});

describe('a table', () => {
  async function table(writer: Writer): Promise<string> {
    return collectText(csv.write(stream(await exportAll(writer)), context));
  }

  async function bringBack(writer: Writer, text: string): Promise<ImportPlan> {
    const rows = csv.read(pieces(text, 10_000), { imported: context.exported });
    const outcome = await applyImport(writer, rows, { ...quiet, file: 'notes.csv' });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.plan;
  }

  test('edited and brought back changes exactly the edited cells', async () => {
    await fill(home);
    const before = (await listAnnotations(home.db, { count: 9 })).annotations;
    const done = await bringBack(home, (await table(home)).replace(',second,toll,', ',seen twice,toll,'));
    expect(done.tally.annotation).toEqual({ same: 1, changed: 1 });
    const after = (await listAnnotations(home.db, { count: 9 })).annotations;
    const changed = after.find(({ note }) => note === 'seen twice');
    const old = before.find(({ note }) => note === 'second');
    expect(changed).toEqual({ ...old, note: 'seen twice', revision: 2, modified: changed?.modified });
    expect(after.filter(({ id }) => id !== changed?.id)).toEqual(before.filter(({ id }) => id !== old?.id));
  });

  test('made of an older state does not overwrite what went on', async () => {
    const { id } = await create(home, { note: 'first' });
    const text = await table(home);
    await changeAnnotation(home, { id, revision: 1, changes: { note: 'went on' } });
    const done = await bringBack(home, text.replace(',first,', ',edited,'));
    expect(done.conflicts).toMatchObject([{ mine: { note: 'went on' }, theirs: { note: 'edited' } }]);
    expect(await readAnnotation(home.db, id)).toMatchObject({ note: 'went on' });
  });

  test('brings notes into a library that lacks them', async () => {
    await fill(home);
    const done = await bringBack(away, await table(home));
    expect(done.tally).toMatchObject({ annotation: { added: 2 }, article: { added: 2 } });
    expect(await readAnnotation(away.db, (await exportAll(home)).flatMap(idOfNote)[0] ?? '')).not.toBeNull();
  });

  test('a cell that makes no sense costs its row, and its place is told', async () => {
    await fill(home);
    const done = await bringBack(home, (await table(home)).replace(',disputed,', ',dubious,'));
    expect(done.broken).toMatchObject([{ path: 'verdict' }]);
    expect(done.tally.annotation).toEqual({ same: 1 });
  });
});

function idOfNote(record: LibraryRecord): string[] {
  return record.type === 'annotation' ? [record.record.id] : [];
}
