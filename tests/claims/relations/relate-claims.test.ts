import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';
import { totalsOf } from '@/utils/claims/totals';

function relationsOf(text: string, published = '2026-05-04'): string[] {
  return extractClaims(text, { published }).map(
    ({ number, relation }) => `${number?.text ?? 'named'}: ${relation?.kind ?? 'own'}`,
  );
}

function killedIn(text: string, published = '2026-05-04') {
  const { killed } = totalsOf(extractClaims(text, { published }), text);
  return killed && [killed.low, killed.high];
}

describe('how a figure stands to the others', () => {
  test.each([
    ['a subset', 'Shelling killed 39 people, including 11 children.', ['39: own', '11: part']],
    [
      'parts listed behind their whole',
      'Four people, a trader, a nurse and two herders, were wounded by gunfire.',
      ['Four: own', 'a: part', 'a: part', 'two: part'],
    ],
    [
      'another voice',
      'The army said 46 policemen were killed in the ambush; the governor spoke of 14 dead.',
      ['46: own', '14: alternative'],
    ],
    [
      'an earlier event',
      'Gunmen killed 72 people in Sohnari. Last month 30 people were killed in a similar raid.',
      ['72: own', '30: background'],
    ],
    [
      'said again',
      'Shelling kills 31 in Dorin\nRockets killed 31 people in Dorin on Sunday, the army said.\nIt was the worst attack this year.',
      ['31: own', '31: repeat'],
    ],
    [
      'some of the dead',
      'Rockets killed 17 people. Four journalists were among the dead.',
      ['17: own', 'Four: part'],
    ],
  ])('%s', (_, text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

describe('totals', () => {
  test.each([
    [
      'two voices give a range',
      'The army said 46 policemen were killed in the ambush; the governor spoke of 14 dead.',
      [14, 46],
    ],
    [
      'parts do not add',
      'Nine people died in the shelling, among them five gunmen, two soldiers and a prisoner.',
      [9, 9],
    ],
    [
      'a toll that is raised replaces the first',
      'At least 61 people were killed in the bombing. By evening the ministry raised the toll to 80.',
      [80, 80],
    ],
    [
      'a running total stands beside its increment',
      'Shelling killed 83 civilians, bringing the number of dead since Sunday to 174.',
      [83, 83],
    ],
    ['nothing is said', 'Militants fired rockets at the base.', null],
  ])('%s', (_, text, expected) => {
    expect(killedIn(text)).toEqual(expected);
  });
});

describe('remarks', () => {
  test('parts that come to more than their whole', () => {
    const [whole] = extractClaims('Shelling killed nine people, including six soldiers and five children.');
    expect(whole?.remark).toEqual({ kind: 'parts-exceed-whole', figure: 11 });
  });

  test('a headline that says more than the text', () => {
    const [headline] = extractClaims(
      'Shelling kills 40 in Dorin\nRockets killed 31 people in Dorin on Sunday, the army said.\nIt was the worst attack this year.',
    );
    expect(headline?.remark).toEqual({ kind: 'headline-exceeds-text', figure: 31 });
  });

  test.each([
    'Shelling killed nine people, including six soldiers and three children.',
    'Shelling kills 40 in Dorin\nRockets killed at least 31 people in Dorin on Sunday, the army said.\nIt was the worst attack this year.',
  ])('none: %s', (text) => {
    expect(extractClaims(text).every(({ remark }) => remark === null)).toBe(true);
  });
});
