import { wordAfter, wordBefore, type Refusal } from './refusal';

/** "⟦a 12⟧-year-old", "aged ⟦34⟧", "⟦two⟧ months old", "Dan Ferris, ⟦34⟧,": an age. */
export const age: Refusal = (clause, linked, context) => {
  const { ages, aged, old, times } = clause.lexicon.refusals;
  const next = wordAfter(clause, linked);
  if (ages.has(next) || aged.has(wordBefore(clause, linked))) return true;
  return (
    (times.has(next) && old.has(wordAfter(clause, linked, 1))) || isInApposition(clause, linked, context)
  );
};

/** A small number between commas after a name. */
const isInApposition: Refusal = (clause, linked) => {
  const { number, phrase } = linked.figure;
  const isBetweenCommas = wordBefore(clause, linked) === ',' && wordAfter(clause, linked) === ',';
  const isBare = number.form === 'exact' && (number.low ?? 0) < 100 && phrase.to === number.to;
  return isBetweenCommas && isBare && clause.tokens[number.from - 2]?.isCapital === true;
};
