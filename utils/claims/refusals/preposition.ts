import type { Refusal } from './refusal';

/** "drones were destroyed ⟦over six regions⟧": where it happened, not how many. */
export const preposition: Refusal = ({ tokens, lexicon }, { figure: { number, phrase }, link }) =>
  phrase.head?.unit === 'place' &&
  !link.sense.startsWith('territory') &&
  lexicon.words.prepositions.has(tokens[number.from]?.word ?? '');
