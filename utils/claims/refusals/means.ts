import type { Refusal } from './refusal';

/** "⟦A missile⟧ killed four": what did it, not what was lost. */
export const means: Refusal = (_, { figure, link }) =>
  figure.number.form === 'article' &&
  link.side === 'right' &&
  (figure.phrase.head?.unit === 'strike' || figure.phrase.head?.unit === 'weapon');
