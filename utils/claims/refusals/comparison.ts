import { wordAfter, type Refusal } from './refusal';

/** "⟦no⟧ older than 14": compares, counts nobody. */
export const comparison: Refusal = (clause, linked) =>
  linked.figure.number.form === 'none' && clause.lexicon.refusals.than.has(wordAfter(clause, linked, 1));
