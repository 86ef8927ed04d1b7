import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';

/** Kind, outcome and number of each claim, in text order. */
function read(text: string): string[] {
  return extractClaims(text).map(
    ({ kind, outcome, number }) => `${kind}.${outcome} ${number?.text ?? 'named'}`,
  );
}

describe('figures that take their meaning from the one before', () => {
  test.each([
    [
      'another source restates the number',
      'The ambush killed 30 soldiers, though two security sources put the number at 75.',
      ['loss.killed 30', 'loss.killed 75'],
    ],
    [
      'a comparison',
      'The air force carried out 33 air strikes, up from 12.',
      ['attack.launched 33', 'attack.launched 12'],
    ],
    [
      'a bare number counts what was counted',
      'Militants fired 40 rockets at the base; 30 were shot down.',
      ['attack.launched 40', 'attack.intercepted 30'],
    ],
    [
      'parts at a distance',
      'Some 60 fighters surrendered to the army in the last days of the long siege, 12 of them foreigners.',
      ['loss.surrendered Some 60', 'loss.surrendered 12'],
    ],
    [
      'a force that is said to be so many',
      'In the north the rebels are around 70 thousand.',
      ['strength.level around 70 thousand'],
    ],
    [
      'what is left untold is no part',
      'Troops killed three militants and found six tunnels, one of them long.',
      ['loss.killed three'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('persons without a number', () => {
  test.each([
    ['an office and others', 'The deputy mayor of Zerka and 19 others died in the bombing.', 2],
    ['a list of kin', 'A father, his wife and their three sons were burnt to death after gunmen came.', 3],
    ['an office of somebody else’s', 'An aide to the governor was shot dead.', 1],
    ['a body that is found', 'The body of a teacher was found after the shelling.', 1],
  ])('%s', (_, text, count) => {
    expect(extractClaims(text).filter(({ outcome }) => outcome === 'killed')).toHaveLength(count);
  });
});

describe('ground without a number', () => {
  test.each([
    ['a site that was named before', 'The rebels took control of the town.', ['territory.gained named']],
    [
      'a list that falls',
      'Herat, Kandahar and Ghazni fell to the Taliban.',
      Array<string>(3).fill('territory.gained named'),
    ],
    [
      'whose hands it is in',
      'After the clashes three villages are under army control.',
      ['territory.held three'],
    ],
    [
      'a distance on the way',
      'Troops advanced one kilometre toward Vovchansk.',
      ['territory.advanced named'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('what falls by a number is no place', () => {
    expect(read('Rebels shelled the port. Trade has fallen to 18,400 tonnes.')).toEqual([]);
  });
});

test('arms are counted by their names and types', () => {
  expect(read('The army lost four T-72s, two Su-25s and seven Leopards.')).toEqual(
    Array.from(['four', 'two', 'seven'], (number) => `loss.destroyed ${number}`),
  );
});
