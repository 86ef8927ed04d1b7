import type { Refusal } from './refusal';

/** "lost ⟦$3 million⟧": money is a claim of ours only where it is promised or given, and for arms. */
export const money: Refusal = ({ tokens, lexicon }, { figure, link }) =>
  figure.number.currency !== null &&
  (!link.sense.startsWith('supply') || !tokens.some(({ word }) => lexicon.lists.arms.has(word)));
