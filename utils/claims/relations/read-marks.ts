import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from '../roles/context';
import { isIncrement } from '../roles/read-scope';
import type { Reading } from './reading';

/** Reads what the words about a figure say of how it stands to the others. */
export function readMarks(
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
): Pick<Reading, 'year' | 'isBefore' | 'isIncrement' | 'isClosed'> {
  return {
    year: context.year,
    isBefore: isPastPerfect(clause, linked) && context.voices.length === 0,
    isIncrement: isIncrement({ clause, linked, lexicon: context.lexicon }),
    isClosed: isClosed(clause, linked),
  };
}

/** "13 people ⟦had⟧ been killed". */
function isPastPerfect({ tokens, lexicon }: Clause, { figure, link }: LinkedFigure): boolean {
  const from = Math.min(figure.phrase.to, link.from) - 2;
  const verbs = tokens.slice(Math.max(0, from), Math.max(figure.phrase.to, link.to));
  return verbs.some(({ word }) => lexicon.words.pastPerfect.has(word));
}

/** Whether a mark, or nothing, stands behind what is counted. */
function isClosed({ tokens }: Clause, { figure: { number, phrase } }: LinkedFigure): boolean {
  const next = tokens[Math.max(phrase.to, number.to)];
  return next === undefined || next.kind === 'mark';
}
