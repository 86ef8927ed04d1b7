import { wordAfter, wordBefore, type Refusal } from './refusal';

/** "(⟦3⟧)": a note or an item's number. */
export const numberInBrackets: Refusal = (clause, linked) =>
  wordBefore(clause, linked) === '(' && wordAfter(clause, linked) === ')';
