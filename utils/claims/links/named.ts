import type { Figure, Link } from '../clause';
import type { LinkedFigure } from './link-figures';

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Makes the reading of a claim that names what it is about and gives no number. */
export function named({ from, to }: Run, link: Link): LinkedFigure {
  const number: Figure['number'] = {
    from,
    to: from,
    core: from,
    low: null,
    high: null,
    approximate: false,
    imputed: false,
    form: 'named',
    currency: null,
    isPercent: false,
  };
  return {
    figure: { number, phrase: { from, to, head: null, isUnknown: true } },
    link,
    isMember: false,
    isSubset: false,
  };
}
