import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation } from '@/utils/annotation/types';
import { verdicts } from '@/utils/annotation/types';
import { claimKinds } from '@/utils/claims/types';
import { backup } from '@/utils/exchange/formats/backup';
import { csv } from '@/utils/exchange/formats/csv';
import { jsonld } from '@/utils/exchange/formats/jsonld/jsonld';
import { readEdits } from '@/utils/exchange/sheet/edits';
import { annotation, sampleClaim } from '../support/annotations';
import { articleRecords } from './support/samples';
import { collectText, context, readText, recordsOf, stream } from './support/streams';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('=1+1', "'", '"', '-a\n"b";c', '\t', '  spaced  ', 'a\\;b', '<b>x</b>', '😀'),
);
const someWords = words.filter((text) => text.trim() !== '');
const lines = words.map((text) => text.replace(/\r\n?/gu, '\n'));

/** Notes as a reader can make them; what the store would refuse is none. */
const notes: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid({ version: 4 }).map((uuid) => `urn:uuid:${uuid}` as const),
    revision: fc.integer({ min: 1, max: 99 }),
    note: lines,
    tags: fc.uniqueArray(
      someWords.map((tag) => tag.trim().replace(/\s+/gu, ' ')),
      { maxLength: 3 },
    ),
    verdict: fc.option(fc.constantFrom(...verdicts)),
    kind: fc.option(fc.constantFrom(...claimKinds)),
    dismissed: fc.boolean(),
    links: fc.array(
      fc.record({ url: fc.webUrl(), title: someWords.map((title) => title.replace(/\s+/gu, ' ').trim()) }),
      { maxLength: 2 },
    ),
    corrections: fc.option(fc.record({ party: fc.option(someWords), place: fc.option(someWords) }), {
      nil: {},
    }),
    claim: fc.constantFrom(null, sampleClaim),
    selectors: fc.record({
      quote: fc.record({ exact: someWords, prefix: words, suffix: words }),
      position: fc.constantFrom(null, { start: 3, end: 9 }),
      range: fc.constant(null),
      block: fc.constant(null),
    }),
  })
  .map((over) => annotation(over))
  .filter((made) => parseAnnotation(made).ok);

const libraries = fc.uniqueArray(notes, { maxLength: 4, selector: ({ id }) => id });

test('a backup reads back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(libraries, async (made) => {
      const records = articleRecords(made);
      const text = await collectText(backup.write(stream(records), context));
      expect(recordsOf(await readText(backup, text))).toEqual(records);
    }),
  );
});

test('JSON-LD reads back whole, and is written the same again', async () => {
  await fc.assert(
    fc.asyncProperty(libraries, async (made) => {
      const text = await collectText(jsonld.write(stream(articleRecords(made)), context));
      const read = recordsOf(await readText(jsonld, text));
      expect(read.map((record) => record.type === 'annotation' && record.record)).toEqual(
        made.map((note) => ({ ...note, source: 'https://news.example/hajin' })),
      );
    }),
  );
});

test('a table brought back untouched changes nothing; an edited cell changes exactly itself', async () => {
  await fc.assert(
    fc.asyncProperty(notes, lines, async (note, edit) => {
      const text = await collectText(csv.write(stream(articleRecords([note])), context));
      const [row] = recordsOf(await readText(csv, text)).filter(({ type }) => type === 'row');
      const cells = row?.type === 'row' ? row.cells : {};
      expect(readEdits(note, cells)).toEqual({ ok: true, changes: null, refused: [] });
      const isEdit = edit.trim() !== note.note.trim();
      expect(readEdits(note, { ...cells, note: edit })).toMatchObject({
        changes: isEdit ? { note: edit } : null,
      });
    }),
  );
});
