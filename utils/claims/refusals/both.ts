import type { Refusal } from './refusal';

/** "⟦both⟧ soldiers and civilians", "⟦both⟧ sides": says of each, counts none. "Both officers died" are two. */
export const both: Refusal = ({ tokens, lexicon, at: index }, { figure: { number, phrase }, link }) => {
  if (number.form !== 'pair') return false;
  const isJoined = lexicon.words.and.has(tokens[phrase.to]?.word ?? '') && !index.figures.has(phrase.to + 1);
  const isApposed = tokens[number.from - 1]?.text === ',' && tokens[phrase.to]?.text === ',';
  const isFar =
    phrase.head === null && link.from !== number.to && !lexicon.words.be.has(tokens[number.to]?.word ?? '');
  return isJoined || isApposed || isFar || phrase.isUnknown || !link.sense.startsWith('loss');
};
