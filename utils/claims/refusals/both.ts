import type { Refusal } from './refusal';

/** "⟦both⟧ soldiers and civilians", "⟦both⟧ sides": says of each, counts none. "Both officers died" are two. */
export const both: Refusal = ({ tokens, lexicon }, { figure: { number, phrase }, link }) => {
  if (number.form !== 'pair') return false;
  const isJoined = lexicon.words.and.has(tokens[phrase.to]?.word ?? '');
  const isFar = phrase.head === null && Math.abs(link.from - number.to) > 2;
  return isJoined || isFar || phrase.isUnknown || !link.sense.startsWith('loss');
};
