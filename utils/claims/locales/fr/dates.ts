import { parse } from 'chrono-node/fr';
import type { DateWords } from '../../roles/date-words';

/** French words by which a time is told in days. */
export const dates: DateWords = {
  parse,
  since: ['depuis', 'dès', 'à partir'],
  until: ["jusqu'au", 'avant', "d'ici"],
  last: ['derniers', 'dernières', 'passés', 'passées', 'précédents', 'précédentes'],
  units: ['heures', 'jours', 'semaines', 'mois'],
  sameDay: ['cette nuit', 'dans la nuit', 'pendant la nuit', "aujourd'hui", 'chaque jour'],
  ahead: ['demain', 'prochain', 'prochaine', 'prochains', 'prochaines', "d'ici", 'venir'],
};
