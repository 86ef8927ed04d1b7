import { parse } from 'chrono-node/en';
import type { DateWords } from '../../roles/date-words';

/** English words by which a time is told in days. */
export const dates: DateWords = {
  parse,
  since: ['since', 'from the'],
  until: ['by', 'until', 'before'],
  last: ['last', 'past', 'previous'],
  units: ['hours', 'days', 'weeks', 'months'],
  sameDay: ['overnight', 'daily', 'this night'],
  ahead: ['tomorrow', 'next', 'coming', 'by'],
};
