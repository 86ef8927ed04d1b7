import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exporters, importers } from '@/utils/exchange/formats';
import { backup } from '@/utils/exchange/formats/backup';
import { csv } from '@/utils/exchange/formats/csv';
import { articleRecords } from '../exchange/support/samples';
import { collectText, context, readText, stream } from '../exchange/support/streams';
import { annotation } from '../support/annotations';
import { hostileText } from './support/hostile-strings';
import { inBoundedTime, patience, runs } from './support/run-count';

/** Whatever a file holds: it is read to its end in bounded time, and what is wrong in it is told with its place. */

/** What writes a file that the importer reads. */
const written: Readonly<Record<keyof typeof importers, keyof typeof exporters>> = {
  json: 'json',
  csv: 'csv',
  jsonld: 'jsonld',
  hypothesis: 'jsonld',
  clipper: 'json',
  readwise: 'csv',
};
const few = 150;
const full = 10_000;

interface Damage {
  readonly where: number;
  readonly length: number;
  readonly put: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  put: fc.oneof(hostileText, fc.constantFrom('"', '{', '[', '}', ',', '\n', '\r\n', '\0', '\\', '')),
});

const someDamage = fc.array(damage, { minLength: 1, maxLength: 4 });

test.each(Object.keys(importers) as (keyof typeof importers)[])(
  'a damaged file never stops the import, and every place it tells is one of the file: %s',
  async (format) => {
    const notes = [annotation(), annotation({ note: '"a"\nb, c' })];
    const whole = await collectText(exporters[written[format]].write(stream(articleRecords(notes)), context));
    const read = async (all: readonly Damage[]) => {
      const text = all.reduce(hurt, whole);
      const items = await inBoundedTime(() => readText(importers[format], text));
      const last = text.split('\n').length;
      expect(items.filter(({ line }) => line < 1 || line > last)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(someDamage, read), runs(few, full));
  },
  patience,
);

test(
  'one damaged row of a table leaves every other row as it was',
  async () => {
    const lines = (await collectText(csv.write(stream(articleRecords(three)), context))).split('\r\n');
    const read = async (at: number, cut: number) => {
      const damaged = lines.with(at, (lines[at] ?? '').slice(0, cut));
      const items = await readText(csv, damaged.join('\r\n'));
      expect(items.filter((each) => each.ok && each.record.type === 'row').length).toBeGreaterThanOrEqual(2);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.nat(200), read), runs(few, full));
  },
  patience,
);

test(
  'one damaged line of a backup leaves every other line as it was',
  async () => {
    const records = articleRecords(three);
    const lines = (await collectText(backup.write(stream(records), context))).split('\n');
    const read = async (at: number, cut: number) => {
      const damaged = lines.with(at, (lines[at] ?? '').slice(0, cut));
      const items = await readText(backup, damaged.join('\n'));
      expect(items.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(records.length - 1);
    };
    const line = fc.integer({ min: 2, max: lines.length - 3 });
    await fc.assert(fc.asyncProperty(line, fc.nat(200), read), runs(few, full));
  },
  patience,
);

const three = [1, 2, 3].map((n) => annotation({ id: `urn:uuid:00000000-0000-4000-8000-00000000000${n}` }));

function hurt(text: string, { where, length, put }: Damage): string {
  const at = Math.floor(where * text.length);
  return text.slice(0, at) + put + text.slice(at + length);
}
