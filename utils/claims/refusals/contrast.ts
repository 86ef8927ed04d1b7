import { wordBefore, type Refusal } from './refusal';

/** "21 people died, not ⟦14⟧ as given before": what is said not to be so. */
export const contrast: Refusal = (clause, linked) =>
  linked.figure.number.form === 'exact' &&
  linked.figure.phrase.head === null &&
  clause.lexicon.refusals.negations.has(wordBefore(clause, linked));
