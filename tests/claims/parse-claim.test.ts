import { describe, expect, test } from 'vitest';
import { claimId } from '@/utils/claims/claim-id';
import { parseClaim } from '@/utils/claims/parse-claim';
import { sampleClaim } from '../support/annotations';

describe('a claim from outside', () => {
  test('is read as it is', () => expect(parseClaim(structuredClone(sampleClaim))).toEqual(sampleClaim));

  test.each([
    [
      'a sum of money',
      { quantity: { low: 5e6, high: 5e6, approximate: false, unit: 'money-usd', imputed: false } },
    ],
    ['an open end', { quantity: { low: null, high: 40, approximate: true, unit: 'person', imputed: false } }],
    ['no figure', { quantity: null, number: null }],
  ])('may have %s', (_, over) =>
    expect(parseClaim({ ...sampleClaim, ...over })).toEqual({ ...sampleClaim, ...over }),
  );

  test.each([
    ['a kind of its own', { kind: 'rumour' }],
    ['an outcome of another kind', { kind: 'loss', outcome: 'level' }],
    ['a unit of its own', { quantity: { ...sampleClaim.quantity, unit: 'bananas' } }],
    ['a figure without end', { quantity: { ...sampleClaim.quantity, high: Infinity } }],
    ['a figure that is no number', { quantity: { ...sampleClaim.quantity, low: '17000' } }],
    ['an offset inside a unit', { start: 0.5 }],
    ['an end before its start', { start: 50 }],
    ['a missing field', { certainty: undefined }],
    ['a party as long as a book', { party: 'x'.repeat(5_000) }],
  ])('is refused with %s', (_, over) => expect(parseClaim({ ...sampleClaim, ...over })).toBeNull());

  test.each([null, undefined, 'claim', 5, []])('is not %j', (input) => expect(parseClaim(input)).toBeNull());
});

test('an id names version, kind, outcome and span, and nothing else', () => {
  const id = claimId('v1', sampleClaim);
  expect(claimId('v1', { ...sampleClaim, party: null })).toBe(id);
  expect(claimId('v2', sampleClaim)).not.toBe(id);
  expect(claimId('v1', { ...sampleClaim, end: 47 })).not.toBe(id);
  expect(claimId('v1', { ...sampleClaim, outcome: 'increase' })).not.toBe(id);
});
