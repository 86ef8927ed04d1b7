import type { Clause, Figure } from '../clause';
import type { Refusal } from './refusal';

/** "⟦both⟧ soldiers and civilians", "⟦both⟧ sides": says of each, counts none. "Both officers died" are two. */
export const both: Refusal = (clause, { figure, link }) =>
  figure.number.form === 'pair' &&
  (figure.phrase.isUnknown ||
    !link.sense.startsWith('loss') ||
    isJoined(clause, figure) ||
    isApposed(clause, figure) ||
    isFar(clause, figure, link.from));

function isJoined({ tokens, lexicon, at: index }: Clause, { phrase }: Figure): boolean {
  return lexicon.words.and.has(tokens[phrase.to]?.word ?? '') && !index.figures.has(phrase.to + 1);
}

/** "Two, ⟦both clerks⟧, died": counted already. */
function isApposed({ tokens }: Clause, { number, phrase }: Figure): boolean {
  return tokens[number.from - 1]?.text === ',' && tokens[phrase.to]?.text === ',';
}

/** "⟦Both⟧ gave the number of wounded": who acts is not who is hurt. */
function isFar({ tokens, lexicon }: Clause, { number, phrase }: Figure, verb: number): boolean {
  return phrase.head === null && verb !== number.to && !lexicon.words.be.has(tokens[number.to]?.word ?? '');
}
