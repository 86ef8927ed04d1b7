import type { Clause } from '../clause';
import { wordBefore, type Refusal } from './refusal';

/** "Brigade ⟦47⟧", "Resolution ⟦2254⟧", "⟦402⟧ Battalion": the number is a name. */
export const unitName: Refusal = (clause, linked) => {
  const { number } = linked.figure;
  if (number.form !== 'exact' || clause.tokens[number.from]?.kind !== 'number') return false;
  const { namedByNumber } = clause.lexicon.refusals;
  return namedByNumber.has(wordBefore(clause, linked)) || isNumbered(clause, number.to);
};

/** A unit in the singular, with a capital. */
function isNumbered({ tokens, lexicon }: Clause, at: number): boolean {
  const token = tokens[at];
  const noun = lexicon.nouns(token?.word ?? '');
  return token?.isCapital === true && noun?.unit === 'group' && noun.base === token.word;
}
