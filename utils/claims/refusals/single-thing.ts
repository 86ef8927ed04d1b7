import type { Refusal } from './refusal';

const things = new Set<string | undefined>(['place', 'strike', 'building']);

/** "seized ⟦a village⟧", "launched ⟦an attack⟧": an article makes no count of places, strikes and buildings, unless they were hit. */
export const singleThing: Refusal = (_, { figure, link }) =>
  figure.number.form === 'article' &&
  things.has(figure.phrase.head?.unit) &&
  link.sense !== 'loss.damaged' &&
  link.sense !== 'loss.destroyed';
