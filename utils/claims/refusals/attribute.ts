import { wordBefore, type Refusal } from './refusal';

/** "thirteen members of ⟦one family⟧": says whose the counted are; they are the claim. */
export const attribute: Refusal = (clause, linked) => {
  const { from } = linked.figure.number;
  if (!clause.lexicon.words.of.has(wordBefore(clause, linked))) return false;
  return clause.figures.some(
    ({ number, phrase }) =>
      number.form !== 'article' && number.from < from && phrase.head !== null && phrase.to === from - 1,
  );
};
