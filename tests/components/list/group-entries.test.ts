import { expect, test } from 'vitest';
import { groupEntries } from '@/components/list/group-entries';
import type { PageEntry } from '@/utils/annotation/page-state';

const entry = (id: string): PageEntry => ({ id, claim: null, annotation: null, resolution: null });

test('entries stand under their paragraphs, those without a place under none', () => {
  const places = [
    { id: 'a', paragraph: 1, inSight: false },
    { id: 'b', paragraph: 3, inSight: false },
    { id: 'c', paragraph: 3, inSight: true },
  ];
  const groups = groupEntries(['lost', 'a', 'b', 'c'].map(entry), places);
  expect(groups.map(({ paragraph, entries, inSight }) => [paragraph, entries.length, inSight])).toEqual([
    [null, 1, false],
    [1, 1, false],
    [3, 2, true],
  ]);
});
