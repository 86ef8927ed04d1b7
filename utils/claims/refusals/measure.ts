import { wordAfter, type Refusal } from './refusal';

/** "⟦12⟧ km", "⟦3⟧ goals": a distance, a weight, a score. Square kilometres are ground. */
export const measure: Refusal = (clause, linked) =>
  clause.lexicon.refusals.measures.has(wordAfter(clause, linked)) &&
  linked.figure.phrase.head?.unit !== 'area-km2';
