import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';
import { localeNames, type Locale } from '@/utils/claims/locales';

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
  'Neuf soldats ont été tués',
  "a annoncé l'armée",
  'au moins quatre-vingt-dix',
  'dont onze enfants',
  "d'entre eux",
  'ont pris Dorin',
  'a-t-il dit',
  '«',
  '»',
  'l’',
  "qu'",
  '-t-il',
  '17 000',
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

describe.each(localeNames)('any text, read in %s', (locale) => {
  test('is read without an error, and offsets read back the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, quote, number } of extractClaims(text, { locale })) {
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
        expect(extractClaims(text, { locale })).toEqual(extractClaims(text, { locale }));
      }),
    );
  });

  test('gives claims in text order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = extractClaims(text, { locale }).map(({ number, start }) => number?.start ?? start);
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

describe.each(localeNames)('hostile text, read in %s, takes time in proportion to its length', (locale) => {
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
    ['elisions', "l'"],
    ['hyphens', 'quatre-vingt-'],
    ['inversions', '», a-t-il dit, '],
  ];

  test.each(patterns)('%s', (_name, unit) => {
    const fill = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    extractClaims(fill(20_000), { locale });
    const short = timed(fill(100_000), locale);
    const long = timed(fill(400_000), locale);
    expect(long).toBeLessThan(Math.max(150, short * 12));
  });
});

/** The better of two runs in milliseconds: the other may have met a garbage collection. */
function timed(text: string, locale: Locale): number {
  return Math.min(...[0, 1].map(() => run(text, locale)));
}

function run(text: string, locale: Locale): number {
  const start = performance.now();
  extractClaims(text, { locale });
  return performance.now() - start;
}
