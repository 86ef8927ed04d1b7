import { describe, expect, test } from 'vitest';
import { compileQuery, searchedWords, type SearchedColumn } from '@/utils/annotation/query/match-query';
import { parseQuery } from '@/utils/annotation/query/parse-query';

const columns: Partial<Record<SearchedColumn, string>> = {
  kind: 'strength',
  outcome: 'level',
  party: 'Syrian Démocratic Forces',
  place: 'Hajin',
  said: '',
  verdict: 'disputed',
  certainty: 'asserted',
  scope: 'standing',
  site: 'news.example.net',
  day: '2026-03-14',
  low: '17000',
  high: '',
  tags: 'hajin front\tto ask',
  state: 'seen',
  words: searchedWords(['The total is over 17,000 now', 'Ask the office', 'Hôpital']),
};

function finds(query: string, over: Partial<Record<SearchedColumn, string>> = {}): boolean {
  const note = { ...columns, ...over };
  return compileQuery(parseQuery(query))({ get: (column) => note[column] ?? '' });
}

describe('finds', () => {
  test.each([
    '',
    'tot ov',
    '17000',
    '17,000',
    'hopital',
    '"over 17,000 now"',
    '-"over now"',
    '-missing',
    'party:democratic',
    'party:"syrian democratic"',
    'party:x,syr',
    'place:haj',
    'said:none',
    'kind:strength',
    'kind:str,loss',
    'verdict:disp',
    '-verdict:none',
    'site:example.net',
    'site:exam',
    'tag:front',
    'tag:"to ask"',
    'after:2026',
    'after:2026-03-14',
    'before:2026-03-15',
    'quantity:>1000',
    'quantity:>=17k',
    'quantity:17,000',
    'quantity:10000..20000',
    'certainty:ass scope:standing state:seen',
  ])('%s', (query) => {
    expect(finds(query)).toBe(true);
  });
});

describe('does not find', () => {
  test.each([
    'otal',
    '"over now"',
    '"total is over 17,000 now ask"',
    '-over',
    'party:none',
    'party:"democratic syrian"',
    'said:observatory',
    'kind:none',
    'verdict:none',
    'site:ample.net',
    'tag:ask,x -tag:front',
    'before:2026-03-14',
    'after:2026-04',
    'quantity:>17000',
    'quantity:<1000',
    'quantity:none',
    'state:lost',
  ])('%s', (query) => {
    expect(finds(query)).toBe(false);
  });
});

test('a dismissed note is found only by its verdict', () => {
  expect(finds('hopital', { verdict: 'dismissed' })).toBe(false);
  expect(finds('hopital verdict:dismissed', { verdict: 'dismissed' })).toBe(true);
});

test('a note without a figure is found as such', () => {
  expect(finds('quantity:none', { low: '', high: '' })).toBe(true);
  expect(finds('quantity:>0', { low: '', high: '' })).toBe(false);
});
