import { describe, expect, test } from 'vitest';
import { boundsOf, overlap } from '@/utils/compare/bounds';
import { countedThing } from '@/utils/compare/counted-thing';
import { familyKey, familyOf } from '@/utils/compare/family';
import { foldParty } from '@/utils/compare/fold-party';
import { foldPlace } from '@/utils/compare/fold-place';
import { isSameSpeaker, readSpeaker, standpointOf } from '@/utils/compare/speaker';
import { isCopy, likeness, sketchText } from '@/utils/compare/sketch';
import { figure, quantity } from './support/figures';

describe('bounds', () => {
  test.each([
    ['over 17,000 and nearly 18,000', quantity([17_000, null]), quantity(18_000, true), true],
    ['over 17,000 and 15,000', quantity([17_000, null]), quantity(15_000), false],
    ['at most 18,000 and at least 10,000', quantity([null, 18_000]), quantity([10_000, null]), true],
    ['28 to 33 and 31', quantity([28, 33]), quantity(31), true],
    ['about 100 and 112', quantity(100, true), quantity(112), false],
    ['about 100 and 109', quantity(100, true), quantity(109), true],
    ['about 42 and 40', quantity(42, true), quantity(40), true],
    ['nobody and at least one', quantity(0), quantity([1, null]), false],
    ['touching ends', quantity([3, 5]), quantity([5, 8]), true],
  ])('%s', (_, a, b, agrees) => {
    expect(overlap(boundsOf(a), boundsOf(b))).toBe(agrees);
  });

  test('an imputed floor is taken as it is', () => {
    expect(boundsOf({ ...quantity([12, null], true), imputed: true })).toEqual({ low: 12, high: Infinity });
  });
});

describe('names of a side', () => {
  test.each([
    ['QSD', 'Syrian Democratic Forces'],
    ['the SDF', 'SDF fighters'],
    ['Daesh', 'Islamic State'],
    ['Ansarullah', 'the Houthis'],
    ['Malian army', 'FAMa'],
    ['Congolese troops', 'FARDC'],
    ['Moscow', 'Russian forces'],
  ])('%s is %s', (one, other) => {
    expect(foldParty(one)).toBe(foldParty(other));
  });

  test.each([
    ['Sudanese army', 'South Sudanese'],
    ['Karvelian army', 'Karvelian rebels'],
    ['civilians', 'Congo'],
    ['Congo', 'Congo-Brazzaville'],
    ['Islamic State', 'Islamic State Khorasan'],
  ])('%s is not %s', (one, other) => {
    expect(foldParty(one)).not.toBe(foldParty(other));
  });
});

describe('spellings of a place', () => {
  test.each([
    ['Al-Mayādīn', 'the town of El Mayadin'],
    ['near Tiru', 'Tiru'],
    ['Dunmara', 'Dunmara city'],
  ])('%s is %s', (one, other) => {
    expect(foldPlace(one)).toBe(foldPlace(other));
  });

  test.each([
    ['Dunmara', 'Dunmara Heights'],
    ['Kharkiv', 'Kharkiv region'],
  ])('%s is not %s', (one, other) => {
    expect(foldPlace(one)).not.toBe(foldPlace(other));
  });
});

describe('what is counted', () => {
  test.each([
    ['SDF fighters', 'men'],
    ['soldiers of the Yemeni army', 'people'],
    ['civilians, most of them women', 'residents'],
  ])('%s and %s are everybody', (one, other) => {
    expect([countedThing(one, 'person'), countedThing(other, 'person')]).toEqual(['', '']);
  });

  test.each([
    ['UAVs', 'attack drones', 'weapon'],
    ['lorries', 'RSF trucks', 'vehicle'],
    ['hamlets', 'villages', 'place'],
  ] as const)('%s are %s', (one, other, unit) => {
    expect(countedThing(one, unit)).toBe(countedThing(other, unit));
  });

  test.each([
    ['children', 'civilians', 'person'],
    ['drones', 'missiles', 'weapon'],
    ['tanks', 'vehicles', 'vehicle'],
    ['officers', 'soldiers', 'person'],
  ] as const)('%s are not %s', (one, other, unit) => {
    expect(countedThing(one, unit)).not.toBe(countedThing(other, unit));
  });
});

describe('who says it', () => {
  const isSame = (one: string, other: string) => isSameSpeaker(readSpeaker(one), readSpeaker(other));

  test.each([
    ['the SDF press office', 'the press office of the Syrian Democratic Forces'],
    ['Colonel Dana Whitlock', 'Whitlock'],
    ['Gaza’s health ministry', 'the health ministry'],
    ['town official Jonas Mwilo', 'Jonas Mwilo'],
  ])('%s is %s', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['the SDF', 'the SDF press office'],
    ['the Russian defence ministry', 'the Ukrainian defence ministry'],
    ['Major Oren Tass', 'Major Ilan Prosser'],
    ['the ministry', 'the health ministry'],
    ['the UN', 'the UN humanitarian office'],
  ])('%s is not %s', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
  });

  test.each([
    ['the Russian defence ministry', 'Russia', 'own'],
    ['the Russian defence ministry', 'Ukraine', 'other'],
    ['the Ukrainian general staff', 'Russia', 'other'],
    ['FAMa', 'Malian army', 'own'],
    ['the Levant Observatory', 'Islamic State', 'third'],
    ['doctors in two clinics', 'Yemeni government', 'third'],
  ] as const)('%s about %s', (speaker, party, standpoint) => {
    expect(standpointOf(speaker, party)).toBe(standpoint);
  });

  test('is not told where nobody is named, or no side', () => {
    expect(standpointOf(null, 'SDF')).toBeNull();
    expect(standpointOf('Haval Rojin', null)).toBeNull();
  });
});

describe('what may be compared', () => {
  test.each([
    ['a denied figure', { certainty: 'denied' }],
    ['a planned one', { certainty: 'planned' }],
    ['no figure', { quantity: null }],
    ['an event nowhere', { place: null, time: null }],
    ['a total of nobody nowhere', { scope: 'cumulative', place: null, party: null }],
  ] as const)('not %s', (_, over) => {
    expect(familyOf(figure('lantern', over).record)).toBeNull();
  });

  test('totals and events have two families of one account', () => {
    const keys = (['new', 'cumulative'] as const).map((scope) => {
      const family = familyOf(figure('lantern', { scope }).record);
      return family && familyKey(family);
    });
    expect(keys).toEqual([
      'loss killed person |civilians|dunmara|new',
      'loss killed person |civilians|dunmara|cumulative',
    ]);
  });
});

describe('copies of a text', () => {
  const words = Array.from({ length: 200 }, (_, at) => `word${String(at)}`);

  test('a few edits leave a copy', () => {
    const edited = words.map((word, at) => (at % 25 === 0 ? 'other' : word));
    expect(isCopy(sketchText(words.join(' ')), sketchText(edited.join(' ')))).toBe(true);
  });

  test('the same words in another order are none', () => {
    expect(likeness(sketchText(words.join(' ')), sketchText([...words].reverse().join(' ')))).toBe(0);
  });

  test('texts without four words are like nothing', () => {
    expect(likeness(sketchText('no more'), sketchText('no more'))).toBe(0);
  });
});
