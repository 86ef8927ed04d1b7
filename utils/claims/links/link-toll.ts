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
  if (isPut(tokens, at, tolls)) return true;
  if (tolls.alone.has(word) || tolls.countVerbs.has(link))
    // "a toll of 27", but not "the deaths of four": that is an event
    return !words.of.has(link) || tolls.beforeOf.has(word);
  return isCountOf(tokens, at, { tolls, words });
}

/** "the number of people ⟦killed⟧", "the count of the ⟦dead⟧". */
function isCountOf(
  tokens: Clause['tokens'],
  at: number,
  { tolls, words }: Pick<Clause['lexicon'], 'tolls' | 'words'>,
): boolean {
  for (let back = at - 1; back >= Math.max(1, at - farthestCount); back -= 1) {
    if (words.of.has(tokens[back]?.word ?? '')) return tolls.counts.has(tokens[back - 1]?.word ?? '');
  }
  return false;
}

/** Words between "number of" and what became of those: "the number of 'extremist terrorists' killed". */
const farthestCount = 7;

/** "⟦put⟧ the army's dead at 15", "⟦revised⟧ its military dead to 168". */
function isPut(tokens: Clause['tokens'], at: number, { setters }: Clause['lexicon']['tolls']): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ word }) => setters.has(word));
}
