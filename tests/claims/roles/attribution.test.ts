import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';

function voicesOf(text: string): (readonly [string | null, string])[] {
  return extractClaims(text).map(({ attribution, certainty }) => [attribution, certainty]);
}

describe('who states it', () => {
  test.each([
    [
      'who gives a count',
      'The health ministry raised the toll of the strike to 45 dead.',
      'The health ministry',
    ],
    ['by whose count', 'The raid killed 1,200 people, by Israeli tallies.', 'Israeli tallies'],
    [
      'a name before an apposition',
      'Ivo Brandt, the chief of staff, says 40 soldiers were killed.',
      'Ivo Brandt',
    ],
    [
      'a name before "who"',
      'President Ivo Brandt, who said that 40 soldiers were killed, wept.',
      'President Ivo Brandt',
    ],
    ['a label behind the hour', '21.20 Army spokesman: 40 rockets were fired.', 'Army spokesman'],
    ['no day before the name', 'Yesterday the army said 40 rebels were killed.', 'the army'],
  ])('%s', (_, text, speaker) => {
    expect(voicesOf(text)).toEqual([[speaker, 'reported']]);
  });

  test.each([
    ['our own voice', 'In May we recorded the deaths of 40 soldiers.'],
    ['an adjective', 'Shelling killed an estimated 40 soldiers.'],
  ])('nobody, for %s', (_, text) => {
    expect(voicesOf(text).map(([speaker]) => speaker)).toEqual([null]);
  });

  test('who goes on', () => {
    const text = 'Twelve soldiers died, Ivo Brandt said, adding that 30 were wounded.';
    expect(voicesOf(text).map(([speaker]) => speaker)).toEqual(['Ivo Brandt', 'Ivo Brandt']);
  });
});
