import { expect, test } from 'vitest';
import { clipper } from '@/utils/exchange/formats/clipper';
import { hypothesis } from '@/utils/exchange/formats/hypothesis';
import { readwise } from '@/utils/exchange/formats/readwise';
import { plainText } from '@/utils/exchange/plain-text';
import type { ReadRecord } from '@/utils/exchange/read-record';
import { readText } from './support/streams';

function notesOf(read: readonly ReadRecord[]) {
  return read.flatMap((each) => (each.ok && each.record.type === 'annotation' ? [each.record.record] : []));
}

test('Hypothesis: quote, position, note, tags, times; a page note is told', async () => {
  const row = {
    id: 'abc',
    uri: 'https://news.example/a',
    created: '2026-11-01T10:00:00.123456+00:00',
    updated: '2026-11-02T10:00:00+00:00',
    text: 'Is it *so*?',
    tags: ['toll'],
    document: { title: ['A headline'] },
    target: [
      {
        source: 'https://news.example/a',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 10, end: 22 },
          { type: 'TextQuoteSelector', exact: 'Three killed', prefix: 'on Friday. ', suffix: ' in' },
        ],
      },
    ],
  };
  const read = await readText(hypothesis, JSON.stringify({ total: 2, rows: [row, { ...row, target: [] }] }));
  expect(notesOf(read)).toMatchObject([
    {
      source: 'https://news.example/a',
      note: 'Is it *so*?',
      tags: ['toll'],
      created: '2026-11-01T10:00:00.123Z',
      modified: '2026-11-02T10:00:00.000Z',
      selectors: { quote: { exact: 'Three killed' }, position: { start: 10, end: 22 } },
    },
  ]);
  expect(read[0]).toMatchObject({
    record: { type: 'article', record: { title: 'A headline', version: null } },
  });
  expect(read.at(-1)).toMatchObject({ ok: false, path: 'target' });
});

test.each([
  [
    'as it exports them',
    [
      {
        url: 'https://news.example/a',
        highlights: [{ text: 'Three <b>killed</b>', timestamp: '2026-11-01T10:00:00Z' }],
      },
    ],
  ],
  [
    'as it keeps them',
    {
      'https://news.example/a': {
        highlights: [{ content: '<p>Three <b>killed</b></p>', id: '1793527200000' }],
      },
    },
  ],
])('Obsidian Web Clipper, %s', async (_name, file) => {
  const [note] = notesOf(await readText(clipper, JSON.stringify(file)));
  expect(note).toMatchObject({
    source: 'https://news.example/a',
    selectors: { quote: { exact: 'Three killed' } },
  });
  expect(note?.created).toMatch(/^2026-11-01T/u);
});

test('Readwise: by title where there is no address', async () => {
  const text =
    'Highlight,Book Title,Book Author,Note,Tags,Highlighted at\n"Three killed, two hurt",A book,Ann,So?,"toll,#east",2026-11-01 10:00:00+00:00\n,,,,,\n';
  const read = await readText(readwise, text);
  expect(notesOf(read)).toMatchObject([
    {
      source: 'file:///readwise/A%20book',
      selectors: { quote: { exact: 'Three killed, two hurt' } },
      note: 'So?',
      tags: ['toll', 'east'],
      created: '2026-11-01T10:00:00.000Z',
    },
  ]);
  expect(read.at(-1)).toMatchObject({ ok: false, line: 3 });
});

test.each([
  ['<p>The <b>SDF</b> &amp; others</p>', 'The SDF & others'],
  ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['&#8220;a&#x201d; &nbsp;b &unknown;', '“a” b &unknown;'],
  ['a<br>b', 'a b'],
])('markup comes off: %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});
