import { expect, test } from 'vitest';
import { lexiconOf } from '@/utils/claims/lexicon-index';
import { findQuantities } from '@/utils/claims/quantity/find-quantities';
import { tokenise } from '@/utils/claims/tokens';

const { numbers, vocabulary } = lexiconOf('fr');

type Case = readonly [
  sentence: string,
  words: string,
  low: number | null,
  high: number | null,
  about?: 'about',
];

const cases: readonly Case[] = [
  ['17 soldats', '17', 17, 17],
  ['17 000 hommes', '17 000', 17_000, 17_000],
  ['17\u00a0000 hommes', '17\u00a0000', 17_000, 17_000],
  ['17\u202f000 hommes', '17\u202f000', 17_000, 17_000],
  ['2 300 000 habitants', '2 300 000', 2_300_000, 2_300_000],
  ['1,5 million de personnes', '1,5 million', 1_500_000, 1_500_000],
  ['trois millions de déplacés', 'trois millions', 3_000_000, 3_000_000],
  ['deux milliards d’euros', 'deux milliards d’euros', 2_000_000_000, 2_000_000_000],
  ['vingt et un soldats', 'vingt et un', 21, 21],
  ['vingt-et-une familles', 'vingt-et-une', 21, 21],
  ['trente-deux morts', 'trente-deux', 32, 32],
  ['soixante-dix blessés', 'soixante-dix', 70, 70],
  ['soixante et onze civils', 'soixante et onze', 71, 71],
  ['soixante-quinze civils', 'soixante-quinze', 75, 75],
  ['soixante-dix-neuf civils', 'soixante-dix-neuf', 79, 79],
  ['quatre-vingts civils', 'quatre-vingts', 80, 80],
  ['quatre-vingt-un civils', 'quatre-vingt-un', 81, 81],
  ['quatre-vingt-dix civils', 'quatre-vingt-dix', 90, 90],
  ['quatre-vingt-onze civils', 'quatre-vingt-onze', 91, 91],
  ['quatre-vingt-dix-neuf civils', 'quatre-vingt-dix-neuf', 99, 99],
  ['septante-deux civils', 'septante-deux', 72, 72],
  ['nonante civils', 'nonante', 90, 90],
  ['cent civils', 'cent', 100, 100],
  ['cent cinq civils', 'cent cinq', 105, 105],
  ['deux cents civils', 'deux cents', 200, 200],
  ['deux cent soixante-cinq civils', 'deux cent soixante-cinq', 265, 265],
  ['mille soldats', 'mille', 1_000, 1_000],
  ['mille deux cents soldats', 'mille deux cents', 1_200, 1_200],
  ['vingt mille soldats', 'vingt mille', 20_000, 20_000],
  ['trois mille cinq cents soldats', 'trois mille cinq cents', 3_500, 3_500],
  ['cent vingt mille soldats', 'cent vingt mille', 120_000, 120_000],
  ['une douzaine de chars', 'une douzaine', 12, 12],
  ['une dizaine de blessés', 'une dizaine', 10, 10, 'about'],
  ['une centaine de chars', 'une centaine', 100, 100, 'about'],
  ['un millier de soldats', 'un millier', 1_000, 1_000, 'about'],
  ['deux dizaines de soldats', 'deux dizaines', 20, 20, 'about'],
  ['plusieurs soldats', 'plusieurs', 3, null, 'about'],
  ['quelques soldats', 'quelques', 2, null, 'about'],
  ['plusieurs centaines de soldats', 'plusieurs centaines', 300, null, 'about'],
  ['des dizaines de soldats', 'des dizaines', 10, null, 'about'],
  ['des dizaines de milliers de civils', 'des dizaines de milliers', 10_000, null, 'about'],
  ['au moins 57 soldats', 'au moins 57', 57, null],
  ['plus de deux cents soldats', 'plus de deux cents', 200, null],
  ["plus d'une centaine d'otages", "plus d'une centaine", 100, null, 'about'],
  ['pas moins de 40 soldats', 'pas moins de 40', 40, null],
  ['jusqu’à 15 civils', 'jusqu’à 15', null, 15],
  ['moins de dix soldats', 'moins de dix', null, 10],
  ['environ 300 soldats', 'environ 300', 300, 300, 'about'],
  ['quelque 300 soldats', 'quelque 300', 300, 300, 'about'],
  ['près de trois mille soldats', 'près de trois mille', 3_000, 3_000, 'about'],
  ['entre 200 et 300 rebelles', 'entre 200 et 300', 200, 300],
  ['quinze à vingt rebelles', 'quinze à vingt', 15, 20],
  ['deux à trois millions de civils', 'deux à trois millions', 2_000_000, 3_000_000],
  ['deux ou trois soldats', 'deux ou trois', 2, 3],
  ['la moitié de la ville', 'la moitié', 50, 50],
  ['les deux tiers de la ville', 'les deux tiers', 66.67, 66.67],
  ['un tiers de la ville', 'un tiers', 33.33, 33.33],
  ['60 % du territoire', '60 %', 60, 60],
  ['12,5 pour cent du territoire', '12,5 pour cent', 12.5, 12.5],
  ['aucun soldat', 'aucun', 0, 0],
  ['200 millions d’euros', '200 millions d’euros', 200_000_000, 200_000_000],
];

test.each(cases.map((each) => [each[0], each] as const))('%s', (_, [sentence, words, low, high, about]) => {
  const tokens = tokenise(sentence, 0, vocabulary);
  const [found] = findQuantities(tokens, numbers, 'cautious');
  expect(found).toMatchObject({ low, high, approximate: about === 'about' });
  expect(sentence.slice(tokens[found?.from ?? 0]?.start, tokens[(found?.to ?? 1) - 1]?.end)).toBe(words);
});

test.each([
  ['l’armée d’Alep', ['l’', 'armée', 'd’', 'Alep']],
  ["qu'aujourd'hui", ["qu'", "aujourd'", 'hui']],
  ['a-t-il déclaré', ['a', '-t-il', 'déclaré']],
  ['eux-mêmes', ['eux-mêmes']],
  ['Deir ez-Zor', ['Deir', 'ez-Zor']],
  ['Al-Qa’ida', ['Al-Qa’ida']],
])('“%s” is cut into its words', (text, words) => {
  const tokens = tokenise(text, 0, vocabulary);
  expect(tokens.map((token) => token.text)).toEqual(words);
  for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
});

test.each(['un soldat', 'une attaque'])('the article of “%s” is no number', (sentence) => {
  expect(findQuantities(tokenise(sentence, 0, vocabulary), numbers, 'cautious')).toMatchObject([
    { form: 'article' },
  ]);
});
