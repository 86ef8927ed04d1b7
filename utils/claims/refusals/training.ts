import { wordBefore, type Refusal } from './refusal';

/** "trained ⟦500⟧ officers": says nothing of a force in the field. */
export const training: Refusal = (clause, linked) =>
  clause.lexicon.refusals.training.has(wordBefore(clause, linked));
