import { wordAfter, type Refusal } from './refusal';

/** "⟦14⟧:30". */
export const clockTime: Refusal = (clause, linked) =>
  wordAfter(clause, linked) === ':' && clause.tokens[linked.figure.number.to]?.spaceBefore === false;
