import { describe, expect, test } from 'vitest';
import { wordChanges } from '@/utils/text/word-changes';

interface ChangeCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly (readonly [string, string])[];
}

const cases: readonly ChangeCase[] = [
  {
    name: 'a figure',
    before: '14 killed in Kherson',
    after: '17 killed in Kherson',
    changes: [['14', '17']],
  },
  {
    name: 'figures before wording, each in order',
    before: 'Officials said 14 people died and 3 fled.',
    after: 'The mayor said 17 people died and 5 fled.',
    changes: [
      ['14', '17'],
      ['3', '5'],
      ['Officials', 'The mayor'],
    ],
  },
  {
    name: 'a figure with separators is one word',
    before: 'over 17,000 men',
    after: 'over 15,000 men',
    changes: [['17,000', '15,000']],
  },
  {
    name: 'words that came',
    before: 'killed people',
    after: 'killed at least 5 people',
    changes: [['', 'at least 5']],
  },
  {
    name: 'words that went',
    before: 'killed at least 5 people',
    after: 'killed people',
    changes: [['at least 5', '']],
  },
  { name: 'white space is no change', before: 'two  men', after: 'two\nmen', changes: [] },
  { name: 'no change', before: 'two men', after: 'two men', changes: [] },
  { name: 'everything from nothing', before: '', after: 'two men', changes: [['', 'two men']] },
];

test.each(cases)('$name', ({ before, after, changes }) => {
  expect(wordChanges(before, after).changes.map((change) => [change.before, change.after])).toEqual(changes);
});

describe('the pieces', () => {
  const { pieces } = wordChanges('Officials said 14 people died.', 'Officials said that 17 people died.');

  test('hold the whole of both texts', () => {
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe('Officials said 14 people died.');
    expect(without('removed')).toBe('Officials said that 17 people died.');
  });
});
