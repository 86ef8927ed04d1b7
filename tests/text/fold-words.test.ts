import { expect, test } from 'vitest';
import { foldText, foldWords } from '@/utils/text/fold-words';

test.each([
  ['case and accents', 'Hôpital DÉTRUIT', ['hopital', 'detruit']],
  ['each word once', 'lost and lost', ['lost', 'and']],
  ['a separator inside a number', 'over 17,000 or 17.000', ['over', '17000', 'or']],
  ['a decimal stays', '3.5 km', ['3.5', 'km']],
  ['Ukrainian', 'Зруйновано лікарню', ['зруиновано', 'лікарню']],
  ['Arabic, without its vowel marks', 'مُستشفى', ['مستشفى']],
  ['full-width letters', 'ＳＤＦ', ['sdf']],
  ['nothing but signs', '– … !', []],
])('%s', (_, text, words) => expect(foldWords(text)).toEqual(words));

test('Chinese is cut into words without spaces', () => {
  expect(foldWords('轰炸了一家医院')).toContain('医院');
});

test('folding twice changes nothing', () => {
  expect(foldText(foldText('Éﬁé ẞ'))).toBe(foldText('Éﬁé ẞ'));
});
