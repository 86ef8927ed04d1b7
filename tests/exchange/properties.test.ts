import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation } from '@/utils/annotation/types';
import { verdicts } from '@/utils/annotation/types';
import { claimKinds } from '@/utils/claims/types';
import { backup } from '@/utils/exchange/formats/backup';
import { csv } from '@/utils/exchange/formats/csv';
import { importers } from '@/utils/exchange/formats';
import { exporters } from '@/utils/exchange/formats';
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

/** 10,000 on demand: FUZZ=10000. */
const mutations = Number(process.env.FUZZ ?? 150);

const written: Readonly<Record<keyof typeof importers, keyof typeof exporters>> = {
  json: 'json',
  csv: 'csv',
  jsonld: 'jsonld',
  hypothesis: 'jsonld',
  clipper: 'json',
  readwise: 'csv',
};

test.each(Object.keys(importers) as (keyof typeof importers)[])(
  'a damaged file never stops the import, and every place it tells is one of the file: %s',
  { timeout: 600_000 },
  async (format) => {
    const whole = await collectText(
      exporters[written[format]].write(
        stream(articleRecords([annotation(), annotation({ note: '"a"\nb, c' })])),
        context,
      ),
    );
    const damage = fc.array(
      fc.tuple(fc.nat(whole.length), fc.nat(40), fc.oneof(words, fc.constantFrom('"', '{', '[', '\n', '\0'))),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (cuts) => {
        const text = cuts.reduce(
          (left, [at, length, put]) => left.slice(0, at) + put + left.slice(at + length),
          whole,
        );
        const read = await readText(importers[format], text);
        const last = text.split('\n').length;
        expect(read.filter(({ line }) => line < 1 || line > last)).toEqual([]);
      }),
      { numRuns: mutations },
    );
  },
);

test('one damaged row of a table leaves every other row as it was', async () => {
  const made = [1, 2, 3].map((n) => annotation({ id: `urn:uuid:00000000-0000-4000-8000-00000000000${n}` }));
  const linesOf = (await collectText(csv.write(stream(articleRecords(made)), context))).split('\r\n');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.nat(200), async (at, cut) => {
      const damaged = linesOf.with(at, (linesOf[at] ?? '').slice(0, cut));
      const read = await readText(csv, damaged.join('\r\n'));
      expect(read.filter((each) => each.ok && each.record.type === 'row').length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: mutations },
  );
});

test('one damaged line of a backup leaves every other line as it was', async () => {
  const records = articleRecords(
    [1, 2, 3].map((n) => annotation({ id: `urn:uuid:00000000-0000-4000-8000-00000000000${n}` })),
  );
  const text = await collectText(backup.write(stream(records), context));
  const linesOf = text.split('\n');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: linesOf.length - 3 }), fc.nat(200), async (at, cut) => {
      const damaged = linesOf.with(at, (linesOf[at] ?? '').slice(0, cut));
      const read = await readText(backup, damaged.join('\n'));
      expect(read.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(records.length - 1);
    }),
    { numRuns: mutations },
  );
});
