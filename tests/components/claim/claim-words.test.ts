import { describe, expect, test } from 'vitest';
import { claimPhrase, claimSummary } from '@/components/claim/claim-words';
import { readBounds, writeBounds } from '@/components/claim/quantity-input';
import { readTime } from '@/components/claim/time-words';
import type { ClaimRecord } from '@/utils/annotation/types';
import { english } from '../../gallery/translate';

const killed: ClaimRecord = {
  kind: 'loss',
  outcome: 'killed',
  quantity: { low: 57, high: null, approximate: false, unit: 'person', imputed: false },
  counted: 'jihadists',
  status: 'combatant',
  party: 'IS',
  place: null,
  time: null,
  attribution: null,
  certainty: 'asserted',
  scope: 'new',
};
const half = { low: 50, high: 50, approximate: true, unit: 'percent', imputed: false } as const;
const three = { low: 3, high: 3, approximate: false, unit: 'vehicle', imputed: false } as const;

describe('a claim after its figure', () => {
  test.each<[string, Partial<ClaimRecord>, string]>([
    ['people go without their name', {}, 'killed, IS'],
    [
      'things keep theirs',
      { quantity: three, counted: 'tanks', outcome: 'destroyed', party: null },
      'tanks destroyed',
    ],
    [
      'a share is of a place',
      { kind: 'territory', outcome: 'gained', quantity: half, place: 'Hajin', party: null },
      'of Hajin gained',
    ],
    [
      'a place as a whole',
      { kind: 'territory', outcome: 'gained', quantity: null, place: 'Hajin', party: null },
      'Hajin gained',
    ],
    [
      'a level says its scope',
      { kind: 'strength', outcome: 'level', scope: 'standing', party: 'SDF' },
      'standing, SDF',
    ],
    ['a denial is told', { certainty: 'denied' }, 'killed, IS, denied'],
  ])('%s', (_, over, phrase) => {
    expect(claimPhrase(english, { ...killed, ...over })).toBe(phrase);
  });

  test('has its figure in words for labels', () => {
    expect(claimSummary(english, killed)).toBe('at least 57 killed, IS');
    expect(claimSummary(english, { ...killed, quantity: null })).toBe('jihadists killed, IS');
  });
});

describe('a figure as typed', () => {
  test.each([
    ['17,000+', 17_000, null, false],
    ['>= 40', 40, null, false],
    ['≤ 40', null, 40, false],
    ['20–30', 20, 30, false],
    ['~ 500', 500, 500, true],
    ['3', 3, 3, false],
  ])('"%s" is read', (typed, low, high, approximate) => {
    const bounds = { low, high, approximate };
    expect(readBounds(typed)).toEqual(bounds);
    expect(readBounds(writeBounds(bounds))).toEqual(bounds);
  });

  test.each(['', 'several', '30-20', '1 2 3'])('"%s" is refused', (typed) => {
    expect(readBounds(typed)).toBeNull();
  });
});

test('dates that are typed keep the words of the article', () => {
  const before = { text: 'since Saturday', from: null, to: null };
  expect(readTime('2018-11-17 – 2018-11-20', before)).toEqual({
    text: 'since Saturday',
    from: '2018-11-17',
    to: '2018-11-20',
  });
  expect(readTime('', before)).toBeNull();
});
