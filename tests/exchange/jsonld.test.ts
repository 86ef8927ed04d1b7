import { expect, test, describe } from 'vitest';
import { jsonld } from '@/utils/exchange/formats/jsonld/jsonld';
import { annotation, sampleText, version } from '../support/annotations';
import { articleRecords, fullNote } from './support/samples';
import { collectText, context, readText, recordsOf, stream } from './support/streams';
import { faultsOf } from './support/web-annotation';

async function write(notes = [fullNote], text = sampleText): Promise<string> {
  return collectText(jsonld.write(stream(articleRecords(notes, {}, text)), context));
}

interface Collection {
  readonly total: number;
  readonly first: {
    readonly items: readonly { readonly target: { readonly selector: readonly object[] } }[];
  };
}

const bare = annotation({ claim: null, version: null, engine: '' });

test.each([
  ['in full', fullNote],
  ['with nothing but a place', bare],
  ['dismissed', annotation({ dismissed: true })],
])('a note %s keeps the model', async (_name, note) => {
  expect(faultsOf(JSON.parse(await write([note])))).toEqual([]);
});

test('comes back whole, and is written the same again', async () => {
  const text = await write([fullNote, { ...bare, id: 'urn:uuid:00000000-0000-4000-8000-000000000002' }]);
  const read = recordsOf(await readText(jsonld, text)).map(
    (record) => record.type === 'annotation' && record.record,
  );
  expect(read).toEqual([fullNote, { ...bare, id: 'urn:uuid:00000000-0000-4000-8000-000000000002' }]);
});

test('counts positions in code points', async () => {
  const text = `😀😀 ${sampleText}`;
  const note = annotation({
    version: version(text).hash,
    selectors: { ...annotation().selectors, position: { start: 5, end: 51 } },
  });
  const { first } = JSON.parse(await write([note], text)) as Collection;
  expect(first.items[0]?.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 3, end: 49 });
});

describe('annotations of others', () => {
  const foreign = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: '<p onclick="x()">Look</p>', purpose: 'commenting', format: 'text/html' },
      { type: 'TextualBody', value: 'toll', purpose: 'tagging' },
      'https://evidence.example/',
    ],
    target: {
      source: 'https://news.example/a',
      selector: {
        type: 'FragmentSelector',
        value: 'p1',
        refinedBy: { type: 'TextQuoteSelector', exact: 'Three killed' },
      },
    },
  };

  test('are read into the fields of their purposes; markup stays text', async () => {
    const [record] = recordsOf(await readText(jsonld, JSON.stringify(foreign)));
    expect(record?.type === 'annotation' && record.record).toMatchObject({
      source: 'https://news.example/a',
      selectors: { quote: { exact: 'Three killed', prefix: '', suffix: '' }, position: null },
      note: '<p onclick="x()">Look</p>',
      tags: ['toll'],
      links: [{ url: 'https://evidence.example/', title: '' }],
    });
  });

  test('with an identity of their own get one that is the same in every run', async () => {
    const ids = await Promise.all(
      [foreign, [foreign], { items: [foreign] }, { first: { items: [foreign] } }].map(async (file) => {
        const [record] = recordsOf(await readText(jsonld, JSON.stringify(file)));
        return record?.type === 'annotation' && record.record.id;
      }),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test.each([
    ['without a quote', { ...foreign, target: 'https://news.example/a' }],
    [
      'on an address that no browser shows',
      { ...foreign, target: { ...foreign.target, source: 'javascript:alert(1)' } },
    ],
    ['that are none', 7],
  ])('%s are told, not lost', async (_name, item) => {
    expect(await readText(jsonld, JSON.stringify([item]))).toMatchObject([{ ok: false, line: 1 }]);
  });
});
