import { describe, expect, test } from 'vitest';
import { lexiconOf } from '@/utils/claims/lexicon-index';
import { findQuantities } from '@/utils/claims/quantity/find-quantities';
import { tokenise } from '@/utils/claims/tokens';
import type { CodingProfile } from '@/utils/claims/types';

interface Reading {
  readonly words: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** The numbers of a sentence that are more than an article. */
function read(sentence: string, profile: CodingProfile = 'cautious'): Reading[] {
  const { numbers, vocabulary } = lexiconOf('en');
  const tokens = tokenise(sentence, 0, vocabulary);
  return findQuantities(tokens, numbers, profile)
    .filter(({ form }) => form !== 'article')
    .map(({ from, to, low, high, approximate }) => ({
      words: sentence.slice(tokens[from]?.start, tokens[to - 1]?.end),
      low,
      high,
      approximate,
    }));
}

type Case = readonly [
  name: string,
  sentence: string,
  words: string,
  low: number | null,
  high: number | null,
  approximate?: boolean,
];

const cases: readonly Case[] = [
  ['digits', 'They lost 12 tanks.', '12', 12, 12],
  ['thousands by comma', 'Some say 17,000 fighters came.', '17,000', 17_000, 17_000],
  ['thousands by point', 'The 17.500 already deployed waited.', '17.500', 17_500, 17_500],
  ['thousands by space', 'They counted 10 000 people.', '10 000', 10_000, 10_000],
  ['a decimal with a multiplier', 'They moved 1.5 million people.', '1.5 million', 1_500_000, 1_500_000],
  ['a glued multiplier', 'They say 12k men came.', '12k', 12_000, 12_000],
  ['number words', 'Twenty-six soldiers died.', 'Twenty-six', 26, 26],
  ['hundreds and units', 'Three hundred and five houses burned.', 'Three hundred and five', 305, 305],
  ['two dozen', 'They burned two dozen cars.', 'two dozen', 24, 24],
  ['half a million', 'Half a million fled.', 'Half a million', 500_000, 500_000],
  ['a dozen is exact', 'They burned a dozen cars.', 'a dozen', 12, 12],
  ['words repeated in brackets', 'They found thirty (30) bodies.', 'thirty (30)', 30, 30],
  ['a floor without a ceiling', 'It killed at least 57 people.', 'at least 57', 57, null],
  ['a floor after the number', 'It killed 57 or more people.', '57 or more', 57, null],
  ['a ceiling without a floor', 'It killed up to 40 people.', 'up to 40', null, 40],
  ['fewer than', 'They fire fewer than 2,000 shells.', 'fewer than 2,000', null, 2_000],
  ['about', 'It killed about 300 men.', 'about 300', 300, 300, true],
  ['an estimate', 'There are an estimated 600,000 people.', 'an estimated 600,000', 600_000, 600_000, true],
  ['a range by "to"', 'A force of 300 to 500 came.', '300 to 500', 300, 500],
  ['a range by "between"', 'They have between 15 and 18 guns.', 'between 15 and 18', 15, 18],
  ['a range by a dash', 'They have 15-18 guns.', '15-18', 15, 18],
  ['a choice', 'Two or three men fell.', 'Two or three', 2, 3],
  ['a range that shares its multiplier', 'It cost 2 to 3 million.', '2 to 3 million', 2_000_000, 3_000_000],
  ['half', 'They hold half of it.', 'half', 50, 50],
  ['a third', 'They hold a third of it.', 'a third', 33.33, 33.33],
  ['most has a floor', 'They hold most of it.', 'most', 50, null, true],
  ['several', 'They lost several men.', 'several', 3, null, true],
  ['dozens', 'They lost dozens of men.', 'dozens', 12, null, true],
  ['tens of thousands', 'They saw tens of thousands flee.', 'tens of thousands', 10_000, null, true],
  ['several hundred', 'They saw several hundred men.', 'several hundred', 300, null, true],
  ['none', 'They say no soldiers died.', 'no', 0, 0],
];

describe('numbers in a sentence', () => {
  for (const [name, sentence, words, low, high, approximate = false] of cases)
    test(name, () => {
      expect(read(sentence)).toContainEqual({ words, low, high, approximate });
    });

  test.each([
    ['the larger first is no range', 'They won 12 to 9 there.', '12 to 9'],
    ['two numbers side by side', 'Of six two came.', 'six two'],
    ['a name with digits', 'The Mi-17 fell.', '17'],
    ['an ordinal', 'The 3rd came.', '3'],
    ['a calibre', 'A 155mm gun came.', '155'],
  ])('%s', (_name, sentence, words) => {
    expect(read(sentence).map((reading) => reading.words)).not.toContain(words);
  });
});

describe('a coding profile decides what a vague word is worth', () => {
  test.each<[CodingProfile, string, number, number | null]>([
    ['cautious', 'several', 3, null],
    ['cautious', 'dozens', 12, null],
    ['literal', 'dozens', 24, null],
    ['literal', 'hundreds', 200, null],
    ['acled', 'several', 3, null],
    ['acled', 'tens', 10, null],
    ['airwars', 'dozens', 12, 24],
  ])('%s: %s', (profile, word, low, high) => {
    expect(read(`They lost ${word} of men.`, profile)[0]).toMatchObject({ words: word, low, high });
  });
});
