import type { Refusal } from './refusal';

/** "⟦a⟧ …", "⟦No⟧, I was hit": an article or a "no" before nothing that is counted. */
export const bareArticle: Refusal = ({ tokens }, { figure: { number, phrase } }) =>
  phrase.head === null &&
  (number.form === 'article' || (number.form === 'none' && tokens[number.to]?.text === ','));
