import type { Refusal } from './refusal';

/** "includes ⟦three⟧ …": a list of something else than aid. */
export const otherList: Refusal = ({ tokens, lexicon }, { link }) =>
  link.rule === 'include' && !tokens.some(({ word }) => lexicon.lists.supplies.has(word));
