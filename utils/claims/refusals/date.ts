import { wordAfter, wordBefore, type Refusal } from './refusal';

/** "⟦14⟧ May", "May ⟦14⟧", "the ⟦third⟧ of May". */
export const date: Refusal = (clause, linked) => {
  const { number } = linked.figure;
  if (number.form !== 'exact' || (number.high ?? 0) > 2100) return false;
  const { months, of } = clause.lexicon.refusals;
  const next = wordAfter(clause, linked);
  if (months.has(next) || months.has(wordBefore(clause, linked))) return true;
  return of.has(next) && months.has(wordAfter(clause, linked, 1));
};
