import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '@/utils/annotation/types';
import { changeAnnotation, deleteAnnotation } from '@/utils/store/annotations';
import { listAnnotations, readAnnotations } from '@/utils/store/list-annotations';
import { listBin } from '@/utils/store/list-bin';
import type { Writer } from '@/utils/store/schema';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

const notes = (annotations: readonly Annotation[]) => annotations.map(({ note }) => note);

describe('lists', () => {
  test('show the newest change first, without bin and dismissed', async () => {
    const one = await create(writer, { note: 'one' });
    await create(writer, { note: 'two' });
    await create(writer, { note: 'dismissed', dismissed: true });
    const binned = await create(writer, { note: 'binned' });
    await deleteAnnotation(writer, binned.id);
    await changeAnnotation(writer, { id: one.id, revision: 1, changes: { verdict: 'disputed' } });
    expect(await listAnnotations(writer.db, { count: 9 })).toMatchObject({
      annotations: [{ note: 'one' }, { note: 'two' }],
      next: null,
    });
  });

  test('pass over damaged rows', async () => {
    await create(writer, { note: 'fine' });
    const newest = [-Date.UTC(2026, 11, 1), -99] as const;
    await writer.db.put('annotations', { id: 'x', article: 'y', slot: 9, record: null, newest });
    expect(notes((await listAnnotations(writer.db, { count: 9 })).annotations)).toEqual(['fine']);
    expect(await readAnnotations(writer.db, ['x', 'gone'])).toEqual([]);
  });

  test.each([1, 2, 3, 7])('by pages of %i hold everything once, newest first', async (count) => {
    // A clock that stands still: only the order of writing tells equal times apart.
    const still = { ...writer, now: () => new Date(0) };
    for (const note of ['a', 'b', 'c', 'd', 'e']) await create(still, { note });
    const found: Annotation[] = [];
    let page = await listAnnotations(writer.db, { count });
    found.push(...page.annotations);
    while (page.next !== null) {
      page = await listAnnotations(writer.db, { count, after: page.next });
      found.push(...page.annotations);
    }
    expect(notes(found)).toEqual(['e', 'd', 'c', 'b', 'a']);
  });
});

test('the bin lists the latest first', async () => {
  const one = await create(writer, { note: 'one' });
  const two = await create(writer, { note: 'two' });
  await deleteAnnotation(writer, two.id);
  await deleteAnnotation(writer, one.id);
  expect(await listBin(writer.db)).toEqual([one.id, two.id]);
});
