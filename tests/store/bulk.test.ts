import { beforeEach, describe, expect, test } from 'vitest';
import { verifyChain } from '@/utils/annotation/history';
import { changeAnnotation, readAnnotation } from '@/utils/store/annotations';
import { changeMany, undoMany, type BulkEdit, type Changed } from '@/utils/store/bulk';
import { loadCatalogue } from '@/utils/store/catalogue/catalogue';
import { readCounts } from '@/utils/store/counters';
import { readWholeHistory } from '@/utils/store/history';
import type { Writer } from '@/utils/store/schema';
import { create, emptyStore } from './support';

let writer: Writer;
let ids: string[];
beforeEach(async () => {
  writer = await emptyStore();
  ids = [];
  for (const tags of [['Hajin'], [], ['hajin', 'ask']]) ids.push((await create(writer, { tags })).id);
});

async function run(edit: BulkEdit, asked = ids): Promise<Changed[]> {
  const changed: Changed[] = [];
  const onProgress = (_: number, batch: readonly Changed[]) => void changed.push(...batch);
  await changeMany(writer, asked, edit, { onProgress, signal: new AbortController().signal });
  return changed;
}

async function undo(changed: readonly Changed[]): Promise<Changed[]> {
  const undone: Changed[] = [];
  const onProgress = (_: number, batch: readonly Changed[]) => void undone.push(...batch);
  await undoMany(writer, changed, { onProgress, signal: new AbortController().signal });
  return undone;
}

const read = async () => Promise.all(ids.map((id) => readAnnotation(writer.db, id)));

describe('a change of many', () => {
  test('gives all of them a verdict, passes over those that have it, and is taken back as one', async () => {
    await changeAnnotation(writer, { id: ids[0] ?? '', revision: 1, changes: { verdict: 'disputed' } });
    const changed = await run({ do: 'change', changes: { verdict: 'disputed' } });
    expect(changed.map(({ id }) => id)).toEqual(ids.slice(1));
    expect((await readCounts(writer.db)).verdicts).toMatchObject({ disputed: 3 });
    expect(await undo(changed)).toHaveLength(2);
    expect((await read()).map((note) => note?.verdict)).toEqual(['disputed', null, null]);
    expect(verifyChain(await readWholeHistory(writer.db))).toEqual({ ok: true });
  });

  test('does not take back what was changed again since', async () => {
    const changed = await run({ do: 'change', changes: { verdict: 'plausible' } });
    await changeAnnotation(writer, { id: ids[1] ?? '', revision: 2, changes: { note: 'mine' } });
    expect(await undo(changed)).toHaveLength(2);
    expect((await readAnnotation(writer.db, ids[1] ?? ''))?.verdict).toBe('plausible');
  });

  test('adds a tag and takes it away, however it is written', async () => {
    expect(await run({ do: 'add-tag', tag: 'HAJIN' })).toHaveLength(1);
    expect((await read()).map((note) => note?.tags)).toEqual([['Hajin'], ['HAJIN'], ['hajin', 'ask']]);
    expect(await run({ do: 'remove-tag', tag: 'hajin' })).toHaveLength(3);
    expect((await read()).map((note) => note?.tags)).toEqual([[], [], ['ask']]);
  });

  test('moves to the bin and back', async () => {
    const changed = await run({ do: 'delete' });
    expect((await loadCatalogue(writer.db)).slots).toEqual([]);
    expect(await readCounts(writer.db)).toMatchObject({ annotations: 0, binned: 3 });
    await undo(changed);
    expect((await loadCatalogue(writer.db)).slots).toHaveLength(3);
    await run({ do: 'delete' });
    expect(await run({ do: 'restore' })).toHaveLength(3);
  });

  test('passes over what is not there', async () => {
    expect(await run({ do: 'delete' }, ['urn:uuid:gone'])).toEqual([]);
  });

  test('stops between two transactions when asked to', async () => {
    const stopping = new AbortController();
    stopping.abort();
    await changeMany(writer, ids, { do: 'delete' }, { onProgress: () => undefined, signal: stopping.signal });
    expect((await loadCatalogue(writer.db)).slots).toHaveLength(3);
  });
});
