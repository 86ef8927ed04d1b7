import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignItems, alignUnique, bestPath } from '@/utils/text/align';

const words = (text: string) => text.split(' ');

const cases: readonly (readonly [string, string, string, string])[] = [
  ['equal lists match whole', 'a b c', 'a b c', 'a b c'],
  ['an insertion', 'a b c', 'a x b c', 'a b c'],
  ['a deletion', 'a b c', 'a c', 'a c'],
  ['a replacement', 'a b c', 'a x c', 'a c'],
  [
    'the rare word decides, not the frequent one',
    'the old bridge fell the next day',
    'the next day came',
    'the next day',
  ],
  ['a gap without a unique word', 'x a a b b y', 'x a b y', 'x a b y'],
  ['nothing in common', 'a b', 'c d', ''],
  ['one list empty', 'a b', '', ''],
];

test.each(cases)('%s', (_, before, after, common) => {
  const list = words(before);
  expect(
    alignItems(list, words(after))
      .map(([index]) => list[index])
      .join(' '),
  ).toBe(common);
});

describe('for any two lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

  test('matches are equal items, in order on both sides', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const matches = alignItems(before, after);
        expect(matches.every(([old, now]) => before[old] === after[now])).toBe(true);
        for (const [index, [old, now]] of matches.entries()) {
          const [lastOld, lastNow] = matches[index - 1] ?? [-1, -1];
          expect(old > lastOld && now > lastNow).toBe(true);
        }
      }),
    );
  });

  test('a list matches itself whole', () => {
    fc.assert(fc.property(list, (items) => alignItems(items, items).length === items.length));
  });
});

test('unique items that changed their order: the longest run stays', () => {
  expect(alignUnique(words('a b c d'), words('b c d a'))).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
});

test('the best path takes the larger sum', () => {
  const scores = [
    [0.5, 0.9],
    [0.4, 0],
  ];
  expect(bestPath(2, 2, (row, column) => scores[row]?.[column] ?? 0)).toEqual([[0, 1]]);
});
