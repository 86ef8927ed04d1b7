import { describe, expect, test } from 'vitest';
import { extractClaims, type Refused } from '@/utils/claims/extract';

function refusalsOf(text: string): Refused[] {
  const trace: Refused[] = [];
  extractClaims(text, { trace, published: '2026-05-04' });
  return trace;
}

describe('figures that are no claim, by reason', () => {
  test.each([
    ['age', 'Two brothers, 17 and 22, were shot dead by soldiers.', '22'],
    ['age', 'Shelling wounded a boy and infants aged 1, 2 and 4 were killed.', '4'],
    ['unit name', 'A captain of 402 Battalion was killed in the fighting.', '402 Battalion'],
    ['history', 'In the spring of 1914 the besieging army killed 180 soldiers.', '180 soldiers'],
    ['history', 'Shells fell again where 27,000 soldiers died in the Great War.', '27,000 soldiers'],
    ['other thing', 'The shelling killed 40 sheep.', '40 sheep'],
    ['thing, not count', 'Rebels fired rockets that struck a market.', 'a market'],
    ['attribute', 'Shells killed 13 members of one family.', 'one family'],
    ['money unrelated to arms', 'The army says the port lost 3 million dollars.', '3 million dollars'],
  ])('%s: %s', (reason, text, words) => {
    expect(refusalsOf(text)).toContainEqual(expect.objectContaining({ reason, words }));
  });

  test.each([
    'A shell killed a 12-year-old girl.',
    'Shelling killed 12 settlers.',
    'The drones killed 90 "apostates".',
    'The 35th Brigade lost 31 tanks in the siege of 2024.',
  ])('%s has a claim all the same', (text) => {
    expect(extractClaims(text, { published: '2024-05-04' })).not.toHaveLength(0);
  });
});
