import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '@/utils/annotation/types';
import { verdicts } from '@/utils/annotation/types';
import { claimKinds } from '@/utils/claims/types';
import { changeAnnotation, deleteAnnotation } from '@/utils/store/annotations';
import { reviewState, toRow } from '@/utils/store/annotation-row';
import type { AnnotationPage, ListFilter, PageRequest } from '@/utils/store/list-annotations';
import { listAnnotations } from '@/utils/store/list-annotations';
import { listBin } from '@/utils/store/list-bin';
import type { Writer } from '@/utils/store/schema';
import { searchAnnotations } from '@/utils/store/search-annotations';
import { annotation } from '../support/annotations';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

async function readAll(
  ask: (page: PageRequest) => Promise<AnnotationPage>,
  count: number,
): Promise<Annotation[]> {
  const found: Annotation[] = [];
  let page = await ask({ count });
  found.push(...page.annotations);
  while (page.next !== null) {
    page = await ask({ count, after: page.next });
    found.push(...page.annotations);
  }
  return found;
}

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

  test('of what was dismissed are asked for by name', async () => {
    await create(writer, { note: 'dismissed', dismissed: true });
    const page = await listAnnotations(writer.db, { count: 9, filter: { review: 'dismissed' } });
    expect(notes(page.annotations)).toEqual(['dismissed']);
  });

  test('pass over damaged rows', async () => {
    await create(writer, { note: 'fine' });
    const recency = ['2026-12-01T00:00:00.000Z', 99] as [string, number];
    await writer.db.put('annotations', {
      id: 'x',
      article: 'y',
      record: null,
      listed: { modified: recency },
    });
    expect(notes((await listAnnotations(writer.db, { count: 9 })).annotations)).toEqual(['fine']);
  });

  test('page by page, filtered, hold exactly what a look at everything finds', async () => {
    const body = fc.record({
      kind: fc.option(fc.constantFrom(...claimKinds)),
      verdict: fc.option(fc.constantFrom(...verdicts)),
      dismissed: fc.boolean(),
      tags: fc.subarray(['Hajin', 'check', 'élan']),
    });
    const filters: ListFilter[] = [
      {},
      { kind: 'loss' },
      { review: 'not-reviewed' },
      { review: 'disputed', kind: 'attack' },
      { tag: 'ELAN' },
      { tag: 'hajin', review: 'not-reviewed' },
    ];
    const run = async (bodies: Partial<Annotation>[], count: number) => {
      const store = await emptyStore();
      // A clock that stands still: only the order of writing tells equal times apart.
      const still = { ...store, now: () => new Date(0) };
      const made: Annotation[] = [];
      for (const each of bodies) made.unshift(await create(still, { ...each, claim: null }));
      for (const filter of filters) {
        const listed = await readAll((page) => listAnnotations(store.db, { ...page, filter }), count);
        expect(listed).toEqual(made.filter((annotation) => matches(annotation, filter)));
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(body, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), run),
      {
        numRuns: 25,
      },
    );
  });

  function matches(annotation: Annotation, { kind, review, tag }: ListFilter): boolean {
    const fold = (text: string) => text.toLowerCase().replace('é', 'e');
    return (
      (review === undefined ? !annotation.dismissed : reviewState(annotation) === review) &&
      (kind === undefined || annotation.kind === kind) &&
      (tag === undefined || annotation.tags.map(fold).includes(fold(tag)))
    );
  }
});

describe('search', () => {
  beforeEach(async () => {
    await create(writer, { note: 'Hôpital détruit, says the Observatory', tags: ['Kherson'] });
    await create(writer, { note: 'مستشفى مدمر' });
    await create(writer, { note: '轰炸了一家医院' });
    await create(writer, { note: 'зруйновано лікарню', source: 'https://gazette.example/1' });
  });

  test.each([
    ['accents do not matter', 'hopital DETRUIT', 1],
    ['beginnings are enough', 'hop obs', 1],
    ['a tag', 'kherson', 1],
    ['the claim’s party', 'sdf hajin', 4],
    ['a number with its separator', '17,000', 4],
    ['a number without its separator', '17000', 4],
    ['the site', 'gazette', 1],
    ['Cyrillic', 'лікар', 1],
    ['Arabic', 'مستشفى', 1],
    ['Chinese', '医院', 1],
    ['every word must be there', 'hopital gazette', 0],
    ['a word from the middle', 'pital', 0],
    ['nothing asked', '  ', 4],
  ])('%s: %s', async (_, words, count) => {
    expect((await searchAnnotations(writer.db, { count: 9, words })).annotations).toHaveLength(count);
  });

  test('finds newest first, page by page, whether a word is rare or common', async () => {
    for (let each = 0; each < 5; each += 1) await create(writer, { note: `figure ${each}` });
    const found = await readAll((page) => searchAnnotations(writer.db, { ...page, words: 'figure' }), 2);
    expect(notes(found)).toEqual(['figure 4', 'figure 3', 'figure 2', 'figure 1', 'figure 0']);
  });

  test('walks the newest for a word that nearly all have, and looks up one that few have', async () => {
    const tx = writer.db.transaction('annotations', 'readwrite');
    for (let each = 0; each < 1_100; each += 1) {
      const id = `urn:uuid:00000000-0000-4000-9000-${String(each).padStart(12, '0')}` as const;
      const note = each % 550 === 5 ? `common needle ${each}` : `common ${each}`;
      await tx.store.put(toRow(annotation({ id, note, claim: null }), each));
    }
    await tx.done;
    const common = await searchAnnotations(writer.db, { count: 2, words: 'common' });
    expect(notes(common.annotations)).toEqual(['common 1099', 'common 1098']);
    const both = await readAll(
      (page) => searchAnnotations(writer.db, { ...page, words: 'common needle' }),
      1,
    );
    expect(notes(both)).toEqual(['common needle 555', 'common needle 5']);
  });

  test('does not look into the bin', async () => {
    const binned = await create(writer, { note: 'zebra' });
    await deleteAnnotation(writer, binned.id);
    expect((await searchAnnotations(writer.db, { count: 9, words: 'zebra' })).annotations).toEqual([]);
  });

  test('narrows by a filter, for rare words and for none', async () => {
    await create(writer, { note: 'figure one', verdict: 'disputed' });
    await create(writer, { note: 'figure two' });
    const filter = { review: 'disputed' } as const;
    for (const words of ['figure', '']) {
      const { annotations } = await searchAnnotations(writer.db, { count: 9, words, filter });
      expect(notes(annotations)).toEqual(['figure one']);
    }
  });
});

test('the bin lists the latest first', async () => {
  const one = await create(writer, { note: 'one' });
  const two = await create(writer, { note: 'two' });
  await deleteAnnotation(writer, two.id);
  await deleteAnnotation(writer, one.id);
  expect(notes(await listBin(writer.db, 9))).toEqual(['one', 'two']);
  expect(notes(await listBin(writer.db, 1))).toEqual(['one']);
});
