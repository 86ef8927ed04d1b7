import type { Clause, Figure, Link } from '../clause';
import type { LinkedFigure } from './link-figures';

/** How far before the figure the sum may be named, in tokens. */
const reach = 8;

/**
 * Reads what increments come to: "500 joined, ⟦bringing the total to⟧ over 17,000".
 *
 * A sum is of what was counted before it in the sentence: men who joined make a strength, deaths a toll.
 */
export function linkSum(
  { tokens, lexicon }: Clause,
  { number }: Figure,
  previous: LinkedFigure | null,
): Link | null {
  if (previous === null || !lexicon.sums.links.has(tokens[number.from - 1]?.word ?? '')) return null;
  const { nouns, verbs } = lexicon.sums;
  const start = Math.max(previous.figure.number.to, number.from - reach);
  const words = tokens.slice(start, number.from).map(({ word }) => word);
  const at = words.findIndex((word) => verbs.has(word));
  if (at < 0 || !words.slice(at).some((word) => nouns.has(word))) return null;
  const isForce = previous.link.sense.startsWith('strength');
  const sense = isForce ? 'strength.level' : previous.link.sense;
  return {
    from: start + at,
    to: number.from,
    sense,
    senses: { any: sense },
    rule: 'sum',
    side: 'left',
  };
}
