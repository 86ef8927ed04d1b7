import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryFieldNames } from '@/utils/annotation/query/fields';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { printQuery } from '@/utils/annotation/query/print-query';
import { toggleValue, valuesOf, withValues } from '@/utils/annotation/query/edit-query';

/** Texts with much of what a query is made of. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...queryFieldNames.map((name) => `${name}:`),
        '-',
        '"',
        '\\',
        ',',
        ' ',
        ':',
        '>',
        '..',
        '\n',
      ),
      fc.constantFrom('loss', 'SDF', '2026-01', '1000', 'none', 'foo:', 'المدينة', 'Хаджин'),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('whatever is typed', () => {
  test('is read without an error, and problems lie within it', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const { start, end } of parseQuery(text).problems) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('has the same terms once it is printed and read again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { terms } = parseQuery(text);
        expect(parseQuery(printQuery(terms)).terms).toEqual(terms);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the query of the manual is read whole', () => {
  const text =
    'party:SDF kind:loss outcome:killed said:Observatory place:Hajin verdict:disputed site:example.net tag:hajin after:2026-01-01 quantity:>1000 "exact words" -not';
  const { terms, problems } = parseQuery(text);
  expect(problems).toEqual([]);
  expect(terms).toHaveLength(12);
  expect(printQuery(terms)).toBe(text);
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['hajin partei:SDF', 'unknown-field', 'partei:SDF'],
    ['kind:lossy', 'unknown-value', 'lossy'],
    ['kind:loss,gain', 'unknown-value', 'gain'],
    ['party: x', 'no-value', 'party:'],
    ['quantity:many', 'not-a-number', 'many'],
    ['quantity:>10..20', 'not-a-number', '>10..20'],
    ['after:2026-02-30', 'not-a-day', '2026-02-30'],
    ['before:soon', 'not-a-day', 'soon'],
  ])('%s', (text, fault, where) => {
    const [problem] = parseQuery(text).problems;
    expect(problem?.fault).toBe(fault);
    expect(text.slice(problem?.start, problem?.end)).toBe(where);
  });

  test.each(['10:30', 'kind:lo', '"open quote', 'said:none', '-', 'quantity:17,000', 'a,b'])(
    '%s is fine',
    (text) => {
      expect(parseQuery(text).problems).toEqual([]);
    },
  );
});

test('an unknown field is searched for as words', () => {
  expect(parseQuery('-https://x').terms).toEqual([
    { negated: true, field: null, values: [{ text: 'https://x', quoted: false }] },
  ]);
});

test('a value is put in and taken out, other terms stay', () => {
  const once = toggleValue('hajin -kind:supply', 'kind', 'loss');
  expect(once).toBe('hajin -kind:supply kind:loss');
  const twice = toggleValue(once, 'kind', 'strength');
  expect(valuesOf(twice, 'kind')).toEqual(['loss', 'strength']);
  expect(toggleValue(toggleValue(twice, 'kind', 'loss'), 'kind', 'strength')).toBe('hajin -kind:supply');
  expect(withValues('party:x', 'party', ['Valley Guard'])).toBe('party:"Valley Guard"');
});
