import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';

function partiesOf(text: string): (string | null)[] {
  return extractClaims(text).map(({ party }) => party);
}

describe('whose figure it is', () => {
  test.each([
    ['named in the counted words', 'Shelling killed 12 SDF fighters.', ['SDF']],
    ['the loser, where both sides are named', 'Hezbollah killed four Israeli soldiers.', ['Israel']],
    [
      'whoever fights the country of the place',
      'In Mali, two soldiers were killed by a roadside bomb.',
      ['Mali'],
    ],
    [
      'what else the same side lost',
      'Turkey said it had killed 2,212 Syrian soldiers and destroyed eight helicopters.',
      ['Syria', 'Syria'],
    ],
    [
      'the enemy, whom a later sentence names',
      'The enemy fired five missiles at Ukraine. Russian troops shelled Ukraine.',
      ['Russia'],
    ],
    [
      'jihadists are those that the text has named',
      'Nigerian troops fought Boko Haram. The army killed 20 jihadists.',
      ['Boko Haram'],
    ],
    ['unarmed people', 'Shelling killed 14 civilians.', ['civilians']],
    ['who fires, not at whom', 'Hezbollah fired 40 rockets at Israel.', ['Hezbollah']],
  ])('%s', (_, text, expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});
