import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from '../roles/context';

/** Tells whether a figure is no claim, for the one reason that the rule is named for. */
export type Refusal = (clause: Clause, linked: LinkedFigure, context: Context) => boolean;

/** The word after a number, or `by` words further on; empty at the sentence's end. */
export function wordAfter({ tokens }: Clause, { figure }: LinkedFigure, by = 0): string {
  return tokens[figure.number.to + by]?.word ?? '';
}

/** The word before a number, or `by` words back, the full stop of an abbreviation left out; empty at the sentence's start. */
export function wordBefore({ tokens }: Clause, { figure }: LinkedFigure, by = 1): string {
  const isAbbreviated = tokens[figure.number.from - 1]?.text === '.';
  return tokens[figure.number.from - by - (isAbbreviated ? 1 : 0)]?.word ?? '';
}
