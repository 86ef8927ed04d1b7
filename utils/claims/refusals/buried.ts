import { wordBefore, type Refusal } from './refusal';

/** "burying ⟦the 61 victims⟧ of Thursday's bombs": whose number is known is not counted anew. */
export const buried: Refusal = (clause, linked) =>
  linked.link.rule === 'bury' &&
  (clause.lexicon.words.definite.has(wordBefore(clause, linked)) ||
    clause.lexicon.words.articles.has(wordBefore(clause, linked)));
