import { wordAfter, type Refusal } from './refusal';

/** "⟦one⟧ of the soldiers": picks out, counts nothing. */
export const partitive: Refusal = (clause, linked) =>
  linked.figure.number.low === 1 &&
  clause.lexicon.words.of.has(wordAfter(clause, linked)) &&
  linked.figure.number.form === 'exact' &&
  linked.link.side === 'head';
