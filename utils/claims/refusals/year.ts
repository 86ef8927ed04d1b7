import type { Refusal } from './refusal';

/** "⟦2014⟧", where nothing is counted. */
export const year: Refusal = ({ tokens }, { figure: { number, phrase } }) =>
  /^(?:19|20)\d\d$/u.test(tokens[number.core]?.text ?? '') &&
  number.to - number.core === 1 &&
  phrase.head === null;
