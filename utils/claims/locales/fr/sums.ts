import type { SumWords } from '../locale-words';

/** French words by which increments are brought to a sum: "ce qui porte le total à". */
export const sums = {
  nouns: ['total', 'nombre', 'bilan', 'chiffre', 'effectif', 'effectifs', 'pertes', 'somme', 'compte'],
  verbs: [
    'porte',
    'portant',
    'porter',
    'porté',
    'portait',
    'portent',
    'portera',
    'élève',
    'élevant',
    'amène',
    'amenant',
    'monter',
    'faisant',
  ],
  links: ['à'],
} as const satisfies SumWords;
