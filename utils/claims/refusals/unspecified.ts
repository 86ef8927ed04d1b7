import type { Refusal } from './refusal';

/** "⟦an unknown number of⟧ people were hurt": that there were some, not how many. */
export const unspecified: Refusal = ({ tokens, lexicon }, { figure: { number } }) =>
  number.form === 'article' &&
  [1, 2, 3].some((by) => {
    const at = number.from + by;
    return (
      lexicon.refusals.unspecified.has(tokens[at]?.word ?? '') &&
      lexicon.words.of.has(tokens[at + 1]?.word ?? '')
    );
  });
