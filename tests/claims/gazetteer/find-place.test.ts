import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { additions } from '@/utils/claims/gazetteer/additions';
import { commonWords } from '@/utils/claims/gazetteer/common-words';
import { coverage } from '@/utils/claims/gazetteer/coverage';
import { createGazetteer } from '@/utils/claims/gazetteer/find-place';
import { foldName } from '@/utils/claims/gazetteer/fold-name';
import places from '@/utils/claims/gazetteer/places.json';

const findPlace = createGazetteer(places, additions);

describe('one place under its spellings', () => {
  test.each([
    ['Al-Mayadin', 'Mayadin', 'SY'],
    ['el Mayadeen', 'Mayadin', 'SY'],
    ['Khan Younis', 'Khan Younis', 'PS'],
    ['KHAN YUNIS', 'Khan Younis', 'PS'],
    ['Shuja’iyya', 'Shejaiya', 'PS'],
    ['Deir Ezzor', 'Deir ez-Zor', 'SY'],
    ['Baghouz', 'Baghuz', 'SY'],
    ['Avdeevka', 'Avdiivka', 'UA'],
    ['Marioupol', 'Mariupol', 'UA'],
    ['N’Djamena', "N'Djamena", 'TD'],
    ['Al Fashir', 'El Fasher', 'SD'],
    ['Ouahigouya', 'Ouahigouya', 'BF'],
    ['Bogota', 'Bogotá', 'CO'],
  ])('%s', (spelling, name, country) => {
    expect(findPlace(spelling)).toMatchObject({ name, country });
  });
});

describe('a name of several places', () => {
  test.each([
    ['the one that news means, without a hint', 'Rafah', null, 'PS'],
    ['the one of the hinted country', 'Rafah', 'EG', 'EG'],
    ['one addition of two, by its country', 'Tripoli', 'LB', 'LB'],
    ['the other addition of the two', 'Tripoli', 'LY', 'LY'],
    ['the much larger one', 'Nablus', null, 'PS'],
    ['a place outside the hinted country', 'Mosul', 'SY', 'IQ'],
  ])('%s', (_, name, hint, country) => {
    expect(findPlace(name, hint)?.country).toBe(country);
  });

  test('none, when two are alike and nothing tells them apart', () => {
    expect(findPlace('Tripoli')).toBeNull();
  });
});

describe('refusals', () => {
  test.each(['March', 'Of', 'Salt', 'Tank', 'Share', 'the government', 'Atlantis', 'Al', ''])(
    '%s',
    (name) => {
      expect(findPlace(name)).toBeNull();
    },
  );
});

test('puts places where they are, within a tenth of a degree', () => {
  const { lat = 0, lon = 0 } = findPlace('Bakhmut') ?? {};
  expect(lat).toBeCloseTo(48.59, 1);
  expect(lon).toBeCloseTo(38.0, 1);
});

describe('additions', () => {
  test('have names of their own in each country', () => {
    const keys = additions.flatMap(({ names, country }) =>
      [...new Set(names.map(foldName))].map((key) => `${country} ${key}`),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('are in the countries that the data covers', () => {
    expect(additions.filter(({ country }) => !(country in coverage))).toEqual([]);
  });

  test('lie within 40 km of a place of the same name in the data, where there is one', () => {
    const far = additions.filter(({ names: [name = ''], country, lat, lon }) => {
      const away = namesakes(country, name).map((place) => Math.hypot(place.lat - lat, place.lon - lon));
      return away.length > 0 && Math.min(...away) > 0.4;
    });
    // GeoNames writes the city "Mykolayiv"; its "Mykolaiv" is a town in the west.
    expect(far.map(({ names: [name] }) => name)).toEqual(['Mykolaiv']);
  });
});

test('common words are folded, so that they are met', () => {
  expect([...commonWords].filter((word) => foldName(word) !== word)).toEqual([]);
});

test('credits GeoNames in the data and stays under 130 kB', () => {
  expect(places.about).toMatchObject({ licence: expect.stringContaining('CC BY 4.0') as string });
  expect(gzipSync(JSON.stringify([places, additions])).length).toBeLessThan(130_000);
});

function namesakes(country: string, name: string): { lat: number; lon: number }[] {
  const rows = Object.entries(places.countries).find(([code]) => code === country)?.[1] ?? [];
  return rows
    .map((row) => row.split('|'))
    .filter(([other = '']) => foldName(other) === foldName(name))
    .map(([, lat, lon]) => ({ lat: Number(lat), lon: Number(lon) }));
}
