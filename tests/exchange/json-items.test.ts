import { expect, test } from 'vitest';
import { readJsonItems, writeJsonItems } from '@/utils/exchange/json-items';
import { collect, collectText, pieces, stream } from './support/streams';

const items = [{ a: 1 }, { b: 'two\nlines' }, { c: '😀' }];
const itemsOf = (whole: unknown) => (Array.isArray(whole) ? (whole as unknown[]) : [whole]);

async function written(list: readonly unknown[]): Promise<string> {
  return collectText(writeJsonItems({ head: '{"items":[', tail: () => ']}' }, stream(list)));
}

test.each([[[]], [items.slice(0, 1)], [items]])('is valid JSON and reads back by lines', async (list) => {
  const text = await written(list);
  expect(JSON.parse(text)).toEqual({ items: list });
  const read = await collect(readJsonItems(pieces(text, 5), itemsOf));
  expect(read.map((item) => item.ok && item.value)).toEqual(list);
});

test('a damaged line costs only itself, and its place is told', async () => {
  const text = (await written(items)).replace('"two', 'two');
  const read = await collect(readJsonItems(pieces(text), itemsOf));
  expect(read.map(({ ok, line }) => [ok, line])).toEqual([
    [true, 2],
    [false, 3],
    [true, 4],
  ]);
});

test('a damaged head costs nothing but itself', async () => {
  const text = (await written(items)).replace('{"items":[', '{"items"');
  const read = await collect(readJsonItems(pieces(text), itemsOf));
  expect(read.filter(({ ok }) => ok)).toHaveLength(3);
  expect(read.filter(({ ok }) => !ok)).toMatchObject([{ line: 1, text: '{"items"' }]);
});

test.each([
  ['laid out over several lines', JSON.stringify(items, null, 2)],
  ['on one line', JSON.stringify(items)],
  ['JSON Lines', items.map((item) => JSON.stringify(item)).join('\r\n')],
  ['with a byte order mark', `\uFEFF${JSON.stringify(items)}`],
])('reads JSON %s', async (_name, text) => {
  const read = await collect(readJsonItems(pieces(text), itemsOf));
  expect(read.map((item) => item.ok && item.value)).toEqual(items);
});

test('an empty file has no items', async () => {
  expect(await collect(readJsonItems(pieces(''), itemsOf))).toEqual([]);
});
