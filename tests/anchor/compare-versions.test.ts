import { expect, test } from 'vitest';
import { compareVersions } from '@/utils/anchor/compare-versions';

/** Pairs as "old text → new text", with "moved" where it moved. */
function pairs(before: string, after: string): readonly string[] {
  const comparison = compareVersions(before, after);
  return [...comparison.twins]
    .sort(([a], [b]) => a - b)
    .map(([old, { index, isMoved }]) => {
      const [from, to] = [comparison.before[old], comparison.after[index]];
      const words = `${before.slice(from?.start, from?.end)} → ${after.slice(to?.start, to?.end)}`;
      return isMoved ? `${words} (moved)` : words;
    });
}

test('equal sentences pair, a new one does not', () => {
  expect(pairs('One came. Two left.', 'One came. A third called. Two left.')).toEqual([
    'One came. → One came.',
    'Two left. → Two left.',
  ]);
});

test('an edited sentence pairs with its new form', () => {
  const before = 'Rain fell.\n\nShelling killed 14 people in Kherson.\n\nTrains stopped.';
  expect(pairs(before, before.replace('14', '17'))).toContain(
    'Shelling killed 14 people in Kherson. → Shelling killed 17 people in Kherson.',
  );
});

test('a row of another name is no new form', () => {
  expect(pairs('Rain fell.\n\nSumy: 2 killed\n\nEnd.', 'Rain fell.\n\nOdesa: 2 killed\n\nEnd.')).toEqual([
    'Rain fell. → Rain fell.',
    'End. → End.',
  ]);
});

test('a repeated sentence follows the one before it', () => {
  const before = 'Drones over Sumy. No one was hurt.\n\nDrones over Odesa. No one was hurt.';
  expect(compareVersions(before, 'Drones over Odesa. No one was hurt.').twins.get(1)).toBeUndefined();
});

test('a sentence with two equally good forms has none', () => {
  const before = 'Rain fell.\n\nShelling of the port wounded 4 workers.\n\nTrains stopped.';
  const after =
    'Rain fell.\n\nShelling of the port wounded 5 workers.\n\nShelling of the port wounded 6 workers.\n\nTrains stopped.';
  expect(compareVersions(before, after).twins.get(1)).toBeUndefined();
});

test('a paragraph that moved takes its edited sentence along', () => {
  const report = [
    'Rain fell over the whole valley.',
    'The bridge at Stavok is closed to lorries. It was hit by 2 rockets.',
    'Trains stopped at noon.',
    'Schools stay closed until Monday.',
  ];
  const [first = '', second = '', ...rest] = report;
  const after = [first, ...rest, second.replace('2 rockets', '3 rockets')].join('\n\n');
  expect(pairs(report.join('\n\n'), after)).toContain(
    'It was hit by 2 rockets. → It was hit by 3 rockets. (moved)',
  );
});

test.each([
  [2_000, 50],
  [20_000, 500],
])('two versions of %d words compare in %d ms', (words, limit) => {
  const sentence = (index: number) =>
    `Report ${index} says that unit ${(index * 7919) % 4_001} lost ${index % 17} vehicles near the river.`;
  const before = Array.from({ length: words / 12 }, (_, index) => sentence(index));
  const after = before.flatMap((text, index) => {
    if (index % 9 === 0) return [text.replace(/lost \d+/u, 'lost 99')];
    return index % 13 === 0 ? [] : [text];
  });
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    compareVersions(before.join('\n\n'), after.join('\n\n'));
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(limit);
});
