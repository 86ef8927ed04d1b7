import type { Clause, Figure, Link } from '../clause';

const sentenceMarks = new Set([';', '.']);

/** How far before the figure the toll may be named, in tokens. */
const reach = 16;
/** Reads running totals: "the death ⟦toll rose to⟧ 31", "the number of wounded stands at 60", "⟦Fatalities:⟧ 247". */
export function linkToll({ tokens, lexicon }: Clause, { number }: Figure): Link | null {
  const { tolls } = lexicon;
  const link = tokens[number.from - 1]?.word ?? '';
  if (!tolls.links.has(link)) return null;
  for (let at = number.from - 2; at >= Math.max(0, number.from - reach); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (sentenceMarks.has(word)) return null;
    const sense = tolls.outcomes.get(word);
    if (sense !== undefined && isCount(tokens, at, link, lexicon))
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

function isCount(
  tokens: Clause['tokens'],
  at: number,
  link: string,
  { tolls, words }: Clause['lexicon'],
): boolean {
  const word = tokens[at]?.word ?? '';
  if (tolls.alone.has(word) || tolls.countVerbs.has(link))
    // "a toll of 27", but not "the deaths of four": that is an event
    return !words.of.has(link) || tolls.beforeOf.has(word);
  return words.of.has(tokens[at - 1]?.word ?? '') && tolls.counts.has(tokens[at - 2]?.word ?? '');
}
