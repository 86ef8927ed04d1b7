import type { Refusal } from './refusal';

const ofPersons = new Set(['loss.killed', 'loss.wounded', 'loss.captured']);

/** "⟦a⟧ …", "⟦No⟧, I was hit": an article or a "no" before nothing that is counted; "⟦a⟧ rubber tapper" is a person. */
export const bareArticle: Refusal = ({ tokens, lexicon }, { figure: { number, phrase }, link }) =>
  !(
    ofPersons.has(link.sense) &&
    lexicon.personEndings.some((ending) => tokens[phrase.to - 1]?.word.endsWith(ending))
  ) &&
  phrase.head === null &&
  (number.form === 'article' || (number.form === 'none' && tokens[number.to]?.text === ','));
