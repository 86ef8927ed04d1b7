import type { Refusal } from './refusal';

/** "70 dead, ⟦a medic⟧ at the hospital said": who states it. */
export const speaker: Refusal = (_, { figure: { number, phrase }, link }, { voices }) =>
  (number.form === 'article' || number.form === 'named') &&
  voices.some(
    ({ speakerFrom, speakerTo, verb }) =>
      speakerFrom <= phrase.from &&
      phrase.from < speakerTo &&
      !(link.from >= speakerFrom && link.from < verb),
  );
