import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '@/utils/annotation/case';
import { verifyChain } from '@/utils/annotation/history';
import { deleteAnnotation } from '@/utils/store/annotations';
import {
  addToCase,
  createCase,
  deleteCase,
  listCaseAnnotations,
  listCases,
  removeFromCase,
  renameCase,
} from '@/utils/store/cases';
import { forgetSite } from '@/utils/store/forget-site';
import { readHistory, readWholeHistory } from '@/utils/store/history';
import type { Writer } from '@/utils/store/schema';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

async function makeCase(name: string): Promise<Case> {
  const made = await createCase(writer, name);
  if (made === null) throw new Error('no case');
  return made;
}

const idsIn = async (id: string) =>
  (await listCaseAnnotations(writer.db, id)).map((annotation) => annotation.id);

describe('cases', () => {
  test('are listed by name until they are deleted', async () => {
    const hajin = await makeCase('  Hajin ');
    await makeCase('Baghuz');
    expect((await listCases(writer.db)).map(({ name }) => name)).toEqual(['Baghuz', 'Hajin']);
    await renameCase(writer, hajin.id, 'A town');
    expect((await listCases(writer.db)).map(({ name }) => name)).toEqual(['A town', 'Baghuz']);
    await deleteCase(writer, hajin.id);
    expect((await listCases(writer.db)).map(({ name }) => name)).toEqual(['Baghuz']);
  });

  test.each(['', '   ', 'x'.repeat(5_000)])('cannot be called "%.5s"', async (name) => {
    expect(await createCase(writer, name)).toBeNull();
    const made = await makeCase('Hajin');
    expect(await renameCase(writer, made.id, name)).toBeNull();
  });

  test('that are not there, or deleted, take nothing', async () => {
    const made = await makeCase('Hajin');
    await deleteCase(writer, made.id);
    expect(await addToCase(writer, made.id, ['x'])).toBeNull();
    expect(await renameCase(writer, made.id, 'again')).toBeNull();
    expect(await deleteCase(writer, 'none')).toBeNull();
  });
});

describe('the annotations of a case', () => {
  test('are in it once, in the order of their making, and can be taken out', async () => {
    const { id } = await makeCase('Hajin');
    const [one, two] = [await create(writer), await create(writer)];
    expect(await addToCase(writer, id, [two.id, one.id])).toEqual([two.id, one.id]);
    expect(await addToCase(writer, id, [one.id])).toEqual([]);
    expect(await idsIn(id)).toEqual([one.id, two.id]);
    await removeFromCase(writer, id, [one.id]);
    expect(await idsIn(id)).toEqual([two.id]);
  });

  test('leave it for the bin, and when their site is forgotten', async () => {
    const { id } = await makeCase('Hajin');
    const binned = await create(writer);
    const forgotten = await create(writer, { source: 'https://secret.example/a' });
    await addToCase(writer, id, [binned.id, forgotten.id]);
    await deleteAnnotation(writer, binned.id);
    await forgetSite(writer, 'secret.example');
    expect(await idsIn(id)).toEqual([]);
    expect(await writer.db.count('memberships')).toBe(1);
  });

  test('are told in the history, which stays one chain', async () => {
    const { id } = await makeCase('Hajin');
    await addToCase(writer, id, [(await create(writer)).id]);
    expect((await readHistory(writer.db, id)).map(({ action }) => action)).toEqual(['create', 'change']);
    expect(verifyChain(await readWholeHistory(writer.db))).toEqual({ ok: true });
  });
});
