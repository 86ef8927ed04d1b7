import { wordAfter, type Refusal } from './refusal';

/** "⟦ten⟧ days", "⟦two⟧ consecutive nights". */
export const duration: Refusal = (clause, linked) => {
  const { times, timeAttributes } = clause.lexicon.refusals;
  const next = wordAfter(clause, linked);
  if (linked.figure.phrase.head?.base === 'times') return linked.link.side !== 'left';
  return times.has(next) || (timeAttributes.has(next) && times.has(wordAfter(clause, linked, 1)));
};
