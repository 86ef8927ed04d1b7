import { describe, expect, test } from 'vitest';
import { figureChanges } from '@/components/list/figure-changes';
import { compileEntryQuery } from '@/components/list/entry-query';
import { countKinds, everything, filterEntries } from '@/components/list/filter-entries';
import { formatDay } from '@/components/list/format-day';
import { listCommand } from '@/components/list/list-command';
import { listText } from '@/components/list/list-text';
import { orderEntries } from '@/components/list/order-entries';
import { siteOf } from '@/components/list/site-of';
import { article } from '../../support/annotations';
import { entries, troubled } from '../../gallery/data';
import { english as t } from '../../gallery/translate';

const ids = (list: typeof entries) => list.map(({ id }) => id);

describe('filters', () => {
  test.each([
    ['kinds widen each other', { kinds: ['attack', 'supply'] }, ['claim-4', 'claim-7']],
    ['filters narrow', { filters: ['nobody-named', 'not-reviewed'] }, ['claim-1', 'claim-6']],
  ] as const)('%s', (_, selection, expected) => {
    expect(ids(filterEntries(entries, { ...everything, ...selection }))).toEqual(expected);
  });

  test.each([
    ['words are beginnings, accents and case aside', 'DÉRW', ['claim-0']],
    ['a word that is nowhere finds nothing', 'zebra', []],
    ['fields', 'kind:loss said:none', ['claim-6']],
    ['a figure', 'quantity:>10000', ['claim-2']],
    ['a verdict', 'verdict:disputed,contradicted', ['claim-2', 'claim-5']],
  ])('%s: %s', (_, query, expected) => {
    expect(ids(filterEntries(entries, everything, compileEntryQuery(query)))).toEqual(expected);
  });

  test('what became of a place is searched for', () => {
    expect(ids(troubled.filter(compileEntryQuery('state:lost,ambiguous')))).toEqual(['lost', 'twice']);
  });

  test('kinds are counted', () => {
    expect(countKinds(entries)).toEqual({
      territory: 1,
      strength: 2,
      loss: 2,
      attack: 1,
      displacement: 1,
      supply: 1,
    });
  });
});

describe('orders', () => {
  test('the largest figure first', () => {
    expect(ids(orderEntries(entries, 'figure')).slice(0, 2)).toEqual(['claim-2', 'claim-5']);
  });
  test('what lost its place stays in front', () => {
    const order = orderEntries([...entries, ...troubled], 'figure');
    expect(ids(order).slice(0, 2)).toEqual(['lost', 'twice']);
  });
});

test('a changed figure is told in the words of both versions', () => {
  expect(figureChanges(troubled)).toMatchObject([{ id: 'changed', before: '17,000', after: '14,000' }]);
});

describe('keys', () => {
  const press = (key: string, over = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...over });
  const on = { singleKeys: true, rtl: false };
  test.each([
    ['j', { do: 'move', by: 1 }],
    ['3', { do: 'verdict', verdict: 'disputed' }],
    ['x', { do: 'dismiss' }],
    ['ArrowRight', { do: 'glyph' }],
  ])('%s', (key, command) => {
    expect(listCommand(press(key), on)).toEqual(command);
  });
  test('right to left, the arrows change places', () => {
    expect(listCommand(press('ArrowLeft'), { ...on, rtl: true })).toEqual({ do: 'glyph' });
  });
  test('single keys can be off, arrows cannot', () => {
    const off = { singleKeys: false, rtl: false };
    expect(listCommand(press('j'), off)).toBeNull();
    expect(listCommand(press('ArrowDown'), off)).toEqual({ do: 'move', by: 1 });
  });
  test('chords are the browser’s', () => {
    expect(listCommand(press('n', { ctrlKey: true }), on)).toBeNull();
  });
});

test('a list is copied with its article, figures in words', () => {
  const text = listText(t, article(), entries.slice(1, 2));
  expect(text).toContain('https://news.example/hajin');
  expect(text).toContain(
    '– plus 500 joined, Valley Guard (nobody named): “another 500 men joined the ranks”',
  );
});

test('days are short, with the year when it is another', () => {
  const now = new Date('2026-11-24');
  expect(formatDay(t, '2026-11-20', now)).toBe('Nov 20');
  expect(formatDay(t, '2018-11-20', now)).toBe('Nov 20, 2018');
  expect(formatDay(t, 'last week', now)).toBe('last week');
});

test('only web addresses have a site', () => {
  expect(siteOf('https://www.news.example:8080/a')).toBe('news.example');
  expect(siteOf('chrome://settings')).toBeNull();
  expect(siteOf('nonsense')).toBeNull();
});
