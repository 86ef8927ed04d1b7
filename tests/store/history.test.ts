import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { verifyChain } from '@/utils/annotation/history';
import { changeAnnotation, deleteAnnotation, restoreAnnotation, undoLast } from '@/utils/store/annotations';
import { readHistory, readWholeHistory } from '@/utils/store/history';
import type { Writer } from '@/utils/store/schema';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

test('tells what happened to an annotation, with the record as each write left it', async () => {
  const made = await create(writer);
  await create(writer);
  await changeAnnotation(writer, { id: made.id, revision: 1, changes: { note: 'changed' } });
  await deleteAnnotation(writer, made.id);
  await restoreAnnotation(writer, made.id);
  await undoLast(writer, made.id);
  const history = await readHistory(writer.db, made.id);
  expect(history.map(({ action }) => action)).toEqual(['create', 'change', 'delete', 'restore', 'undo']);
  expect(history[1]?.payload?.record).toMatchObject({ note: 'changed', revision: 2 });
});

test('is one unbroken chain after any sequence of writes', async () => {
  const step = fc.record({ act: fc.constantFrom('create', 'note', 'delete', 'undo'), on: fc.nat(3) });
  const run = async (steps: { act: string; on: number }[]) => {
    const store = await emptyStore();
    const ids: string[] = [];
    for (const { act, on } of steps) {
      const id = ids[on % Math.max(1, ids.length)];
      if (act === 'create' || id === undefined) ids.push((await create(store)).id);
      else if (act === 'note') await changeAnnotation(store, { id, revision: 1, changes: { note: act } });
      else if (act === 'delete') await deleteAnnotation(store, id);
      else await undoLast(store, id);
    }
    const entries = await readWholeHistory(store.db);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(verifyChain(entries)).toEqual({ ok: true });
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 15 }), run), { numRuns: 25 });
});
