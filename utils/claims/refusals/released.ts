import type { Refusal } from './refusal';

/** Words beside captives among which a word of setting free tells what became of them. */
const reach = 4;

/** "freed ⟦12 of the hostages⟧", "⟦190 prisoners⟧ were exchanged": captives set free are not taken. */
export const released: Refusal = ({ tokens, lexicon }, { figure: { number, phrase }, link }) => {
  if (link.sense !== 'loss.captured' || link.side !== 'head') return false;
  const before = tokens.slice(Math.max(0, number.from - reach), number.from);
  const behind = tokens.slice(phrase.to, phrase.to + reach);
  return [...before, ...behind].some(({ word }) => lexicon.refusals.releases.has(word));
};
