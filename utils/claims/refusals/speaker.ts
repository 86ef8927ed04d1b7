import type { Refusal } from './refusal';

/** "70 dead, ⟦a medic⟧ at the hospital said": who states it. */
export const speaker: Refusal = (_, { figure: { number, phrase } }, { voices }) =>
  (number.form === 'article' || number.form === 'named') &&
  voices.some(({ speakerFrom, speakerTo }) => speakerFrom <= phrase.from && phrase.from < speakerTo);
