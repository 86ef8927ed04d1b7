import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';

const pieces = fc.constantFrom(
  'Nine soldiers were killed',
  'The army said',
  'at least 57',
  'between 15 and 18',
  'including',
  'of them',
  'including 11 children,',
  'Both sides lost several elements',
  'captured Dorin',
  '"',
  '“',
  '(',
  ')',
  ';',
  ',',
  '.',
  ':',
  '\n',
  '\n\n',
  '$3.5 billion',
  '50%',
  '\u00a0',
  '\u{1F6A8}',
  '٣٤',
  'İ',
  'died',
  'and',
  'the',
  'on Tuesday',
  'no',
  'half',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
);

const report = [
  'Nine conscripts were killed near Telma on Friday, the ministry said.',
  'Rebels captured 12 soldiers and destroyed two tanks in Arsa.',
].join('\n\n');
const unrelated = 'Tickets cost 12 euros. The library opens at nine and lends four books to each reader.';

describe('any text', () => {
  test('is read without an error, and offsets read back the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, quote, number } of extractClaims(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start).toBeLessThan(end);
          if (number !== null) expect(text.slice(number.start, number.end)).toBe(number.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same claims each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extractClaims(text)).toEqual(extractClaims(text));
      }),
    );
  });

  test('gives claims in text order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = extractClaims(text).map(({ number, start }) => number?.start ?? start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

describe('an unrelated paragraph', () => {
  test('after the text changes no claim', () => {
    expect(extractClaims(report).length).toBeGreaterThan(2);
    expect(extractClaims(`${report}\n\n${unrelated}`)).toEqual(extractClaims(report));
  });

  test('changes no claim however long it is', () => {
    const text = `${report}\n\n${`${unrelated} `.repeat(60)}`;
    expect(extractClaims(text)).toEqual(extractClaims(report));
  });

  test('before the text only moves the claims', () => {
    const shift = unrelated.length + 2;
    const moved = extractClaims(`${unrelated}\n\n${report}`).map(({ quote, start, kind }) => [
      kind,
      start,
      quote,
    ]);
    expect(moved).toEqual(
      extractClaims(report).map(({ quote, start, kind }) => [kind, start + shift, quote]),
    );
  });
});

describe('hostile text takes time in proportion to its length', () => {
  const patterns: readonly (readonly [string, string])[] = [
    ['digits', '1234567890'],
    ['numbers', '12 '],
    ['brackets', '(['],
    ['conjunctions', 'and '],
    ['one sentence of claims', 'killed 12 soldiers and '],
    ['names', 'Name '],
    ['a list', '12, '],
    ['multipliers', 'hundred '],
    ['quotations', '" said '],
    ['prices', '$1.'],
    ['prepositions', 'of the '],
    ['speakers', 'he said he said '],
    ['one word', 'a'],
    ['line breaks', '\n'],
  ];

  test.each(patterns)('%s', (_name, unit) => {
    const fill = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    extractClaims(fill(20_000));
    const short = timed(fill(100_000));
    const long = timed(fill(400_000));
    expect(long).toBeLessThan(Math.max(150, short * 12));
  });
});

/** The better of two runs in milliseconds: the other may have met a garbage collection. */
function timed(text: string): number {
  return Math.min(...[0, 1].map(() => run(text)));
}

function run(text: string): number {
  const start = performance.now();
  extractClaims(text);
  return performance.now() - start;
}
