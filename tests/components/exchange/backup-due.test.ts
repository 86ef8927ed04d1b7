import { expect, test } from 'vitest';
import { isBackupDue } from '@/components/exchange/BackupReminder';

const now = new Date('2026-11-24T12:00:00.000Z');

test.each([
  ['changes after eight days', '2026-11-16T12:00:00.000Z', 1, true],
  ['no changes, however long', '2025-11-16T12:00:00.000Z', 0, false],
  ['changes within the week', '2026-11-20T12:00:00.000Z', 99, false],
  ['never, with much to lose', null, 25, true],
  ['never, with little', null, 3, false],
])('%s', (_name, at, changes, isDue) => {
  expect(isBackupDue({ at, changes }, now)).toBe(isDue);
});
