import { yearIn } from '../roles/find-times';
import { readTime } from '../roles/read-time';
import type { Refusal } from './refusal';

/** Years from which wars are news and not history: a generation of people who still count their dead. */
const firstYear = 1990;

/** "In the siege of 1644 ⟦180⟧ soldiers …", "⟦27,000⟧ died in the Great War": an event of history. */
export const history: Refusal = (clause, linked, context) => {
  const time = readTime(clause, linked, context);
  const year = (time && yearIn(time.text.split(' ').map((text) => ({ text })))) ?? context.year;
  return context.isOfPastAge || (year !== null && year < firstYear);
};
