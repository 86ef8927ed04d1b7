import type { Refusal } from './refusal';

/** "⟦a⟧ …": an article before nothing that is counted. */
export const bareArticle: Refusal = (_, { figure }) =>
  figure.number.form === 'article' && figure.phrase.head === null;
