import { describe, expect, it } from 'vitest';
import { extractClaims, type Refused } from '@/utils/claims/extract';

/** What is read in a sentence: kind, outcome and number, in text order. */
function read(text: string): string[] {
  return extractClaims(text).map(
    ({ kind, outcome, number }) => `${kind}.${outcome} ${number?.text ?? 'named'}`,
  );
}

describe('claims of each kind', () => {
  it.each([
    ['Shelling killed 14 civilians and wounded 23.', ['loss.killed 14', 'loss.wounded 23']],
    ['The attack left six dead and dozens wounded.', ['loss.killed six', 'loss.wounded dozens']],
    [
      'The rebels lost 31 tanks and 17 infantry fighting vehicles.',
      ['loss.destroyed 31', 'loss.destroyed 17'],
    ],
    [
      'The army destroyed two deposits of ammunition and a bridge.',
      ['loss.destroyed two', 'loss.destroyed a'],
    ],
    ['The militia said her driver was killed.', ['loss.killed named']],
    ['An estimated 600,000 people have fled the shelling.', ['displacement.displaced An estimated 600,000']],
    ['Rebels took Strilecha, Krasne and Pylna.', Array<string>(3).fill('territory.gained named')],
    ['Troops advanced south of Robotyne.', ['territory.advanced named']],
    ['Air defences shot down 23 of 31 drones.', ['attack.intercepted 23', 'attack.launched 31']],
    ['The army carried out 15 air strikes.', ['attack.launched 15']],
    ['The country will deliver 14 tanks and eight howitzers.', ['supply.pledged 14', 'supply.pledged eight']],
    ['Poland has handed over 14 jets and 250 tanks.', ['supply.delivered 14', 'supply.delivered 250']],
    ['Some 2,000 fighters left the enclave.', ['strength.decrease Some 2,000']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('texts that are not about war', () => {
  it.each([
    'The striker fired two shots past the keeper; United lost three men to injury and surrendered their lead.',
    'The company launched five products and captured 12 percent of the market.',
    'The ruling party lost 23 seats and held on to 140.',
    'A magnitude 6.8 earthquake killed at least 120 people; the army sent 500 troops.',
    'Version 4.2 fixes 31 bugs. Attackers could launch commands on 300 hosts. We deployed three patches.',
    'The museum has acquired three tanks. The exhibition recalls the landings in which 4,000 soldiers died.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('refusals', () => {
  it.each([
    ['The army will have trained 10,000 soldiers.', 'training count'],
    ['The rebels lost 12 days of fighting.', 'duration'],
  ])('%s: %s', (text, reason) => {
    const trace: Refused[] = [];
    expect(extractClaims(text, { trace }).filter(({ number }) => number !== null)).toEqual([]);
    expect(trace.map((each) => each.reason)).toContain(reason);
  });
});
