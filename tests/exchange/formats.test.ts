import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exporters } from '@/utils/exchange/formats';
import { markdown } from '@/utils/exchange/formats/markdown/markdown';
import { annotation, sampleClaim } from '../support/annotations';
import { articleRecords, fullNote } from './support/samples';
import { collect, collectText, context, stream } from './support/streams';

function write(
  format: keyof typeof exporters,
  notes = [fullNote],
  title = 'Fighting around Hajin',
): Promise<string> {
  return collectText(exporters[format].write(stream(articleRecords(notes, { title })), context));
}

async function table(format: 'acled' | 'ucdp', notes = [fullNote]): Promise<Record<string, string>[]> {
  return Papa.parse<Record<string, string>>(await write(format, notes), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const deaths = annotation({
  claim: {
    ...sampleClaim,
    kind: 'loss',
    outcome: 'killed',
    quantity: { low: 3, high: null, approximate: false, unit: 'person', imputed: true },
    party: 'both sides',
    time: { text: 'on Friday', from: '2026-11-20', to: '2026-11-20' },
  },
});

describe('the event tables', () => {
  test('a figure for both sides makes two rows that say so', async () => {
    expect(await table('acled', [deaths])).toMatchObject([
      {
        actor1: 'both sides',
        actor2: '',
        fatalities: '3',
        imputed: 'true',
        share: '1/2',
        shared_id: deaths.id,
      },
      {
        actor1: '',
        actor2: 'both sides',
        fatalities: '3',
        share: '1/2',
        event_date: '2026-11-20',
        time_precision: '1',
      },
    ]);
  });

  test('only deaths are fatalities', async () => {
    expect(await table('acled')).toMatchObject([{ fatalities: '', actor1: 'the SDF', share: '' }]);
    expect(await table('ucdp')).toEqual([]);
  });

  test('low, best and high; no ceiling is invented', async () => {
    expect(await table('ucdp', [deaths])).toMatchObject([
      {
        deaths_low: '3',
        deaths_best: '3',
        deaths_high: '',
        source_headline: 'Fighting around Hajin',
        year: '2026',
      },
    ]);
  });
});

describe('Markdown', () => {
  const files = async (title: string, note = fullNote) =>
    collect(markdown.writeFiles(stream(articleRecords([note], { title })), context));

  test('a file an article, its front matter first', async () => {
    const [file] = await files('Fighting: "around" Hajin?');
    expect(file?.name).toBe('Fighting around Hajin.md');
    expect(file?.text).toMatch(/^---\ntitle: "Fighting: \\"around\\" Hajin\?"\n/u);
    expect(file?.text).toContain('tags: ["toll", "Hajin-east"]');
    expect(file?.text).toContain('> The SDF now has over 17,000 fighters in Hajin.');
    expect(file?.text).toContain('Counted twice; see the second report.');
  });

  test("the article's words are shown, not run", async () => {
    const quote = { ...annotation().selectors.quote, exact: '<img src=x> [[link]] {{title}} `= 1`' };
    const [file] = await files('A', annotation({ selectors: { ...annotation().selectors, quote } }));
    expect(file?.text).toContain('> \\<img src\\=x\\> \\[\\[link\\]\\] {\u200b{title}} \\`\\= 1\\`');
  });

  test('by a template of the reader', async () => {
    const template = '{{site}}{{#notes}} [{{verdict}}]{{/notes}} {{nothing}}';
    const written = markdown.writeFiles(stream(articleRecords([fullNote])), { ...context, template });
    expect((await collect(written)).map(({ text }) => text)).toEqual(['News [disputed] ']);
  });
});

test('RIS: one reference, the notes with it, a field a line', async () => {
  const lines = (await write('ris')).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'TY  - NEWS',
      'TI  - Fighting around Hajin',
      'DA  - 2026/11/20',
      'KW  - toll',
      'ER  - ',
    ]),
  );
  expect(lines.find((line) => line.startsWith('N1'))).toContain('Counted twice');
});

test('CSL-JSON', async () => {
  expect(JSON.parse(await write('csl'))).toMatchObject([
    { type: 'article-newspaper', title: 'Fighting around Hajin', issued: { 'date-parts': [[2026, 11, 20]] } },
  ]);
});

test('ClaimReview: drafts of the notes that have a verdict', async () => {
  const drafts: unknown = JSON.parse(await write('claimreview', [fullNote, annotation()]));
  expect(drafts).toMatchObject([
    { '@type': 'ClaimReview', creativeWorkStatus: 'Draft', reviewRating: { alternateName: 'disputed' } },
  ]);
});

test('the report holds quote, note and hash, loads nothing, and runs nothing of the article', async () => {
  const text = await write('html', [fullNote], '<script>alert(1)</script>');
  expect(text).toContain('over 17,000 fighters');
  expect(text).toContain(fullNote.version ?? '');
  expect(text).not.toMatch(/<script|<b>Not|src=|@import|url\(/u);
});

test.each(Object.keys(exporters) as (keyof typeof exporters)[])(
  '%s writes an empty library',
  async (format) => {
    const text = await collectText(exporters[format].write(stream([]), context));
    if (exporters[format].extension.startsWith('json'))
      expect(() => JSON.parse(text) as unknown).not.toThrow();
  },
);
