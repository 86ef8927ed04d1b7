import type { ListWords } from '../locale-words';

/** French words that open a list: what its items were lost as, or promised as. */
export const lists = {
  losses: ['pertes', 'perdu', 'perdus', 'perdues', 'détruits', 'détruit', 'victimes', 'perte', 'bilan'],
  supplies: [
    'aide',
    'livraison',
    'livraisons',
    'fournitures',
    'don',
    'dons',
    'promis',
    'enveloppe',
    'lot',
    'paquet',
    'assistance',
  ],
  arms: [
    'militaire',
    'militaires',
    'armes',
    'armement',
    'armements',
    'munitions',
    'défense',
    'obus',
    'missiles',
    'chars',
    'avions',
    'matériel',
    'armée',
    'guerre',
  ],
  openers: ['comprend', 'inclut', 'comporte'],
} as const satisfies ListWords;
