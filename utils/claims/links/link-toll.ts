import type { Clause, Figure, Link } from '../clause';

const tolls: Readonly<Record<string, Link['sense']>> = {
  toll: 'loss.killed',
  dead: 'loss.killed',
  deaths: 'loss.killed',
  fatalities: 'loss.killed',
  killed: 'loss.killed',
  wounded: 'loss.wounded',
  injured: 'loss.wounded',
  casualties: 'loss.casualties',
  displaced: 'displacement.displaced',
  losses: 'loss.casualties',
  prisoners: 'loss.captured',
  missing: 'loss.missing',
};
const links = new Set([
  'to',
  'at',
  'of',
  'is',
  'was',
  'reached',
  'passed',
  'exceeded',
  ':',
  'stands',
  'stood',
  'hit',
  'topped',
  'surpassed',
  '–',
  '-',
  '‒',
  'by',
  'number',
  'numbered',
  'numbers',
  'nears',
  'neared',
]);

/** Reads running totals: "the death ⟦toll rose to⟧ 31", "the number of wounded stands at 60". */
export function linkToll({ tokens }: Clause, { number }: Figure): Link | null {
  if (!links.has(tokens[number.from - 1]?.word ?? '')) return null;
  for (let at = number.from - 2; at >= Math.max(0, number.from - 10); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if ([';', '.'].includes(word)) return null;
    const sense = tolls[word];
    const isCount =
      word === 'toll' ||
      (tokens[at - 1]?.word === 'of' && ['number', 'count', 'total'].includes(tokens[at - 2]?.word ?? '')) ||
      ['number', 'numbers', 'numbered'].includes(tokens[number.from - 1]?.word ?? '');
    if (sense !== undefined && isCount)
      return {
        from: at,
        to: number.from,
        sense,
        senses: { any: sense },
        rule: 'running total',
        side: 'left',
      };
  }
  return null;
}
