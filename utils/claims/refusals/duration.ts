import { wordAfter, type Refusal } from './refusal';

/** "⟦ten⟧ days", "⟦two⟧ consecutive nights". */
export const duration: Refusal = (clause, linked) => {
  const { times, timeAttributes } = clause.lexicon.refusals;
  const next = wordAfter(clause, linked);
  return times.has(next) || (timeAttributes.has(next) && times.has(wordAfter(clause, linked, 1)));
};
