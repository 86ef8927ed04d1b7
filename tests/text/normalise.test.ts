import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, normaliseWithOffsets } from '@/utils/text/normalise';

const cases: readonly (readonly [string, string, string])[] = [
  ['plain words stay', 'Both sides lost several elements.', 'Both sides lost several elements.'],
  ['spaces of every kind become one', 'over\u00A017,000\n\t men\u2009left', 'over 17,000 men left'],
  ['soft hyphens go', 'ele\u00ADments', 'elements'],
  ['zero-width spaces go, without leaving a gap', 'Zapor\u200Bizhzhia\u2060', 'Zaporizhzhia'],
  ['a run of spaces and unseen marks is one space', 'two \u200B\u00AD brigades', 'two brigades'],
  ['direction marks go', '\u2067قُتل\u2069 14', 'قُتل 14'],
  ['joiners stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['letters are composed', 'Debalce\u0301ve', 'Debalcéve'],
  ['ligatures come apart', 'o\uFB03cers in the \uFB01eld, 1½ km', 'officers in the field, 1½ km'],
  ['edges are not trimmed', ' 14 killed ', ' 14 killed '],
];

test.each(cases)('%s', (_, raw, expected) => {
  expect(normaliseText(raw)).toBe(expected);
});

describe('offsets', () => {
  const units = [
    'a',
    ' ',
    '\n',
    '\u00A0',
    '\u00AD',
    '\uFEFF',
    'e',
    '\u0301',
    '\u0344',
    '\u1100',
    '\u1161',
    '\u11A8',
    '\u200D',
    '😀',
    '\uD800',
    '\uFB03',
    '가',
  ];
  const text = fc.array(fc.constantFrom(...units)).map((parts) => parts.join(''));

  test('never change the text', () => {
    fc.assert(fc.property(text, (raw) => normaliseWithOffsets(raw).text === normaliseText(raw)));
  });

  test('lead each code unit back to where it came from, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text, starts, ends } = normaliseWithOffsets(raw);
        expect(starts).toHaveLength(text.length);
        expect(ends.every((end, unit) => end > (starts[unit] ?? end))).toBe(true);
        expect(starts.every((start, unit) => unit === 0 || start >= (starts[unit - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('span a run of white space whole', () => {
    const { starts, ends } = normaliseWithOffsets('a \n b');
    expect([starts[1], ends[1]]).toEqual([1, 4]);
  });
});
