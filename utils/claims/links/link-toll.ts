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

const counts = new Set(['number', 'count', 'total', 'share']);
/** Words that are a count by themselves; the others need "the number of". */
const countedAlone = new Set(['toll', 'losses', 'fatalities', 'deaths']);
const sentenceMarks = new Set([';', '.']);
const reach = 10;

/** Reads running totals: "the death ⟦toll rose to⟧ 31", "the number of wounded stands at 60", "⟦Fatalities:⟧ 247". */
export function linkToll({ tokens }: Clause, { number }: Figure): Link | null {
  const link = tokens[number.from - 1]?.word ?? '';
  if (!links.has(link)) return null;
  for (let at = number.from - 2; at >= Math.max(0, number.from - reach); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (sentenceMarks.has(word)) return null;
    const sense = tolls[word];
    if (sense !== undefined && isCount(tokens, at, link))
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

function isCount(tokens: Clause['tokens'], at: number, link: string): boolean {
  if (countedAlone.has(tokens[at]?.word ?? '') || link.startsWith('number'))
    return link !== 'of' || isToll(tokens, at);
  return tokens[at - 1]?.word === 'of' && counts.has(tokens[at - 2]?.word ?? '');
}

/** "a toll of 27", but not "the deaths of four": that is an event. */
function isToll(tokens: Clause['tokens'], at: number): boolean {
  return tokens[at]?.word === 'toll';
}
