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
    [
      'the army of the country that the sentence names',
      'Chad lost men. In Mali, three soldiers were killed.',
      ['Mali'],
    ],
    [
      'no side by a border',
      'Malian rebels fought Mali near the Algerian border. Two soldiers died.',
      ['Mali'],
    ],
    ['whoever tells of their own', 'Kyiv acknowledged 31 dead in the battle with Russia.', ['Ukraine']],
    [
      'what is lost again',
      'Hezbollah killed four Israeli soldiers. Another six were wounded.',
      ['Israel', 'Israel'],
    ],
    ['the first of two that act together', 'Turkish troops and SDF fighters captured Rajo.', ['Turkey']],
    ['whom a town is fired at by its only enemy', 'In the night 19 missiles struck Odesa.', ['Russia']],
    [
      'who fired, where the other side shoots down',
      'Russia fired 12 missiles at Ukraine; nine were intercepted, the air force said.',
      ['Russia', 'Russia'],
    ],
    ['unarmed people by where they were', 'A rocket hit a market and killed 44 people.', ['civilians']],
    [
      'who is counted, behind the number',
      'Shelling killed 40 people in Syria; 31 of them were SDF fighters.',
      [null, 'SDF'],
    ],
    ['who fires, not at whom', 'Hezbollah fired 40 rockets at Israel.', ['Hezbollah']],
  ])('%s', (_, text, expected) => {
    expect(partiesOf(text)).toEqual(expected);
  });
});
