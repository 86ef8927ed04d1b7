import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/utils/annotation/types';
import { csv } from '@/utils/exchange/formats/csv';
import { readCsvRows } from '@/utils/exchange/csv-rows';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import { readEdits } from '@/utils/exchange/sheet/edits';
import { readList, printList } from '@/utils/exchange/sheet/lists';
import { protectCell, restoreCell } from '@/utils/exchange/sheet/safe-cell';
import { annotation } from '../support/annotations';
import { collect, collectText, context, pieces, readText, stream } from './support/streams';

function noteOf(over: Partial<Annotation> = {}): LibraryRecord {
  return { type: 'annotation', cases: [], record: annotation(over) };
}

async function cellsOf(text: string): Promise<Readonly<Record<string, string>>> {
  const [row] = (await readText(csv, text)).flatMap((read) =>
    read.ok && read.record.type === 'row' ? [read.record.cells] : [],
  );
  return row ?? {};
}

/** A table of one note, with some cells as a reader left them. */
async function edited(
  note: Annotation,
  cells: Record<string, string>,
): Promise<ReturnType<typeof readEdits>> {
  const text = await collectText(csv.write(stream([noteOf(note)]), context));
  return readEdits(note, { ...(await cellsOf(text)), ...cells });
}

describe('cells that a spreadsheet takes for formulas', () => {
  const cases = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', "'=1", "''", "'quoted'", 'plain', '', "it's"];
  test.each(cases)('%j is safe and comes back', (cell) => {
    expect(protectCell(cell)).not.toMatch(/^[=+\-@\t\r]/u);
    expect(restoreCell(protectCell(cell))).toBe(cell);
  });

  test('an apostrophe that somebody typed stays', () => {
    expect(restoreCell("'tis")).toBe("'tis");
  });
});

test('tags with semicolons and backslashes come back', () => {
  const tags = ['a;b', 'c\\d', 'plain', '\\;'];
  expect(readList(printList(tags))).toEqual(tags);
});

describe('the table', () => {
  test('has a head, a row a note, and a byte order mark on request', async () => {
    const text = await collectText(csv.write(stream([noteOf()]), { ...context, bom: true }));
    expect(text.startsWith('\uFEFFid,revision,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  test('leaves out what is in the bin', async () => {
    const binned = noteOf({ deletedAt: '2026-11-21T00:00:00.000Z' });
    expect((await collectText(csv.write(stream([binned]), context))).split('\r\n')).toHaveLength(2);
  });

  test('untouched changes nothing', async () => {
    const note = annotation({
      note: '=HYPERLINK("x")\nsecond line',
      tags: ['a;b', '-x'],
      verdict: 'disputed',
    });
    expect(await edited(note, {})).toEqual({ ok: true, changes: null, refused: [] });
  });

  test.each<[string, Record<string, string>, object]>([
    ['a verdict', { verdict: 'disputed' }, { verdict: 'disputed' }],
    ['a note', { note: 'Seen twice.\r\nReally.' }, { note: 'Seen twice.\nReally.' }],
    ['tags', { tags: 'toll; Hajin;' }, { tags: ['toll', 'Hajin'] }],
    [
      'links',
      { links: 'https://a.example/ The count' },
      { links: [{ url: 'https://a.example/', title: 'The count' }] },
    ],
    ['a party', { party: 'the SDF' }, { corrections: { party: 'the SDF' } }],
    ['an emptied place', { place: '' }, { corrections: { place: null } }],
    ['dismissal', { dismissed: 'TRUE' }, { dismissed: true }],
    [
      'a bound',
      { high: '18,000' },
      {
        corrections: {
          quantity: { low: 17_000, high: 18_000, approximate: false, unit: 'person', imputed: false },
        },
      },
    ],
  ])('edited in a cell changes exactly that: %s', async (_name, cells, changes) => {
    expect(await edited(annotation(), cells)).toEqual({ ok: true, changes, refused: [] });
  });

  test.each<[string, Record<string, string>]>([
    ['truth in capitals', { dismissed: 'FALSE', approximate: 'FALSE' }],
    ['numbers in another form', { low: '17000.0' }],
    ['other line ends', { note: '' }],
  ])('what a spreadsheet does by itself is no edit: %s', async (_name, cells) => {
    expect(await edited(annotation(), cells)).toMatchObject({ changes: null });
  });

  test('refuses edits of what the note is about, and says so', async () => {
    expect(await edited(annotation(), { quote: 'Something else.' })).toEqual({
      ok: true,
      changes: null,
      refused: ['quote'],
    });
  });

  test.each([
    ['verdict', 'maybe'],
    ['low', 'many'],
    ['links', 'javascript:alert(1)'],
    ['unit', 'apples'],
  ])('names the column that makes no sense: %s', async (path, cell) => {
    expect(await edited(annotation(), { [path]: cell })).toMatchObject({ ok: false, path });
  });
});

describe('reading rows', () => {
  const rows = async (text: string) =>
    (await collect(readCsvRows(pieces(text, 7)))).map((row) => [row.line, row.ok ? row.cells : null]);

  test('with cells over several lines', async () => {
    expect(await rows('a,b\r\n"1\r\n2",3\r\n4,"5 ""six"""')).toEqual([
      [1, ['a', 'b']],
      [2, ['1\n2', '3']],
      [4, ['4', '5 "six"']],
    ]);
  });

  test('between semicolons or tabs', async () => {
    expect(await rows('a;b\n1,5;2')).toEqual([
      [1, ['a', 'b']],
      [2, ['1,5', '2']],
    ]);
    expect(await rows('a\tb\n1\t2')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  test('a quotation mark that never closes costs its own row', async () => {
    expect(await rows('a,b\n1,"2\n3,4\n5,6')).toEqual([
      [1, ['a', 'b']],
      [2, null],
      [3, ['3', '4']],
      [4, ['5', '6']],
    ]);
  });
});
