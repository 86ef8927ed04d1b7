import { wordBefore, type Refusal } from './refusal';

/** "Brigade ⟦47⟧", "Resolution ⟦2254⟧": the number is a name. */
export const unitName: Refusal = (clause, linked) =>
  clause.lexicon.refusals.namedByNumber.has(wordBefore(clause, linked)) &&
  linked.figure.number.form === 'exact' &&
  clause.tokens[linked.figure.number.from]?.kind === 'number';
