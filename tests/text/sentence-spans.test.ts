import { expect, test } from 'vitest';
import { foldSigns } from '@/utils/text/fold';
import { sentenceSpans } from '@/utils/text/sentence-spans';
import { wordTokens } from '@/utils/text/word-tokens';

const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['A heading\n\nIts text. More.', ['A heading', 'Its text.', 'More.']],
  ['“Leave.” They left.', ['“Leave.”', 'They left.']],
  ['About 3.5 km from the river.', ['About 3.5 km from the river.']],
  ['He said so. 14 were killed.', ['He said so.', '14 were killed.']],
  ['قُتل 14 شخصا. وأصيب 3.', ['قُتل 14 شخصا.', 'وأصيب 3.']],
  [
    '炮击造成14人死亡。该说法（无法证实。）军方未回应。',
    ['炮击造成14人死亡。', '该说法（无法证实。）', '军方未回应。'],
  ],
  ['', []],
];

test.each(sentences)('%j is cut', (text, expected) => {
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

const tokens: readonly (readonly [string, readonly string[]])[] = [
  ['over 17,000 men (3.5%)', ['over', '17,000', 'men', '(', '3.5', '%', ')']],
  ['a T-72 at 8:30', ['a', 'T-72', 'at', '8:30']],
  ['Kyiv’s', ['Kyiv’s']],
  ['死亡14人', ['死', '亡', '14', '人']],
];

test.each(tokens)('%s has its words', (text, expected) => {
  expect(wordTokens(text).map((token) => token.text)).toEqual(expected);
});

test('signs are folded without a change of length', () => {
  expect(foldSigns('“14–17 men’s”')).toBe('"14-17 men\'s"');
});
