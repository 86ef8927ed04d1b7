import { expect, test } from 'vitest';
import { ledgerOf } from '@/utils/compare/ledger';
import { figure, quantity } from './support/figures';

const known = { sketches: new Map(), relations: [] };

function total(name: string, count: number, day: string) {
  const time = { text: 'since 1 March', from: '2025-03-01', to: day };
  return figure(name, { quantity: quantity(count), scope: 'cumulative', time }, day);
}

function event(name: string, count: number, day: string, place = 'Dunmara') {
  return figure(
    name,
    { quantity: quantity(count), place, time: { text: 'that day', from: day, to: day } },
    day,
  );
}

const verdicts = (figures: Parameters<typeof ledgerOf>[0]) =>
  ledgerOf(figures, known).map(({ verdict }) => verdict);
const totals = [total('a', 100, '2025-03-10'), total('b', 140, '2025-03-20')];

test.each([
  ['events that make up the step', [event('c', 15, '2025-03-12'), event('d', 25, '2025-03-18')], 'fits'],
  [
    'one event told by two outlets counts once',
    [event('c', 40, '2025-03-12'), event('d', 40, '2025-03-12')],
    'fits',
  ],
  ['events that exceed it', [event('c', 60, '2025-03-12')], 'exceeds'],
  ['fewer than it says', [event('c', 5, '2025-03-12')], 'short'],
  ['events before and after', [event('c', 60, '2025-03-09'), event('d', 60, '2025-03-21')], 'unknown'],
  ['events elsewhere', [event('c', 60, '2025-03-12', 'Orsa')], 'unknown'],
])('%s', (_, events, verdict) => {
  expect(verdicts([...totals, ...events])).toEqual([verdict]);
});

test('one source under two spellings is one series', () => {
  const [first, second] = totals;
  if (first === undefined || second === undefined) throw new Error('There are two.');
  const record = { ...second.record, attribution: 'The Health Office' };
  expect(verdicts([first, { ...second, record }])).toEqual(['unknown']);
});

test('a total that falls', () => {
  expect(verdicts([total('a', 140, '2025-03-10'), total('b', 100, '2025-03-20')])).toEqual(['falls']);
});

test('totals of two sources are two series', () => {
  const other = figure(
    'c',
    { ...total('c', 90, '2025-03-20').record, attribution: 'the Observatory' },
    '2025-03-20',
  );
  expect(ledgerOf([...totals, other], known).map(({ speaker }) => speaker)).toEqual(['the health office']);
});
