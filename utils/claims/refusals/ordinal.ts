import type { Refusal } from './refusal';

/** "the ⟦3rd⟧". */
export const ordinal: Refusal = ({ tokens }, { figure }) =>
  /^\d+(?:st|nd|rd|th)$/u.test(tokens[figure.number.core]?.text ?? '');
