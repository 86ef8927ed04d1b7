import { expect, test } from 'vitest';
import { daysLeft } from '@/utils/annotation/bin';
import { verifyChain } from '@/utils/annotation/history';
import { deleteAnnotation, readAnnotation } from '@/utils/store/annotations';
import { readCounts } from '@/utils/store/counters';
import { readHistory, readWholeHistory } from '@/utils/store/history';
import { purgeBin } from '@/utils/store/purge-bin';
import { create, emptyStore } from './support';

test('what was in the bin for 30 days is gone, with what the history said of it', async () => {
  const start = await emptyStore();
  const at = (day: string) => ({ ...start, now: () => new Date(`${day}T12:00:00Z`) });
  const [old, young, kept] = [await create(start), await create(start), await create(start)];
  await deleteAnnotation(at('2026-12-01'), old.id);
  await deleteAnnotation(at('2026-12-02'), young.id);

  expect(await purgeBin(at('2026-12-30'))).toBe(0);
  expect(await purgeBin(at('2026-12-31'))).toBe(1);
  expect(await readAnnotation(start.db, old.id)).toBeNull();
  expect(await readAnnotation(start.db, young.id)).not.toBeNull();
  expect(await readAnnotation(start.db, kept.id)).not.toBeNull();
  expect(await readCounts(start.db)).toMatchObject({ annotations: 1, binned: 1 });
  const told = (await readHistory(start.db, old.id)).filter(({ action }) => action !== 'forget');
  expect(told.every(({ payload }) => payload === null)).toBe(true);
  expect(verifyChain(await readWholeHistory(start.db))).toEqual({ ok: true });
});

test.each([
  ['2026-12-01T12:00:00Z', '2026-12-01T12:00:00Z', 30],
  ['2026-12-01T12:00:00Z', '2026-12-30T13:00:00Z', 1],
  ['2026-12-01T12:00:00Z', '2027-02-01T12:00:00Z', 0],
])('deleted at %s, on %s %i days are left', (deletedAt, now, days) => {
  expect(daysLeft(deletedAt, new Date(now))).toBe(days);
});
