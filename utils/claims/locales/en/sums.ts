import type { SumWords } from '../locale-words';

/** English words by which increments are brought to a sum: "bringing the total to". */
export const sums = {
  nouns: ['total', 'number', 'tally', 'count', 'sum', 'figure', 'losses', 'strength', 'toll'],
  verbs: [
    'bring',
    'brings',
    'bringing',
    'brought',
    'raise',
    'raises',
    'raising',
    'raised',
    'take',
    'takes',
    'taking',
    'took',
    'push',
    'pushing',
    'pushed',
    'lift',
    'lifting',
    'lifted',
  ],
  links: ['to', 'at'],
} as const satisfies SumWords;
