import { describe, expect, test } from 'vitest';
import { applyChanges } from '@/utils/annotation/apply-changes';
import { correctedRecord } from '@/utils/annotation/corrected-record';
import { isReviewed } from '@/utils/annotation/is-reviewed';
import { annotation } from '../support/annotations';

test('a change makes the next revision and leaves the record it was made from', () => {
  const before = annotation({ note: 'old' });
  const after = applyChanges(before, { note: 'new' }, new Date('2026-11-21T00:00:00Z'));
  expect(after).toEqual({ ...before, note: 'new', revision: 2, modified: '2026-11-21T00:00:00.000Z' });
  expect(before.note).toBe('old');
});

describe('reviewed', () => {
  test.each([
    ['a verdict', { verdict: 'not-checkable' as const }, true],
    ['"not a claim"', { dismissed: true }, true],
    ['a note alone', { note: 'who says so?' }, false],
  ])('%s', (_, over, expected) => expect(isReviewed(annotation(over))).toBe(expected));
});

describe('the corrected record', () => {
  test('has the reader’s values over the engine’s', () => {
    const record = correctedRecord(annotation({ corrections: { party: null, certainty: 'denied' } }));
    expect(record).toMatchObject({ kind: 'strength', place: 'Hajin', party: null, certainty: 'denied' });
    expect(record).not.toHaveProperty('quote');
  });

  test('of a free selection there is none', () => {
    expect(correctedRecord(annotation({ claim: null, corrections: { party: 'SDF' } }))).toBeNull();
  });
});
