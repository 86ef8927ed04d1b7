import type { Unit } from '../types';
import type { Refusal } from './refusal';

const things = new Set<Unit>(['place', 'strike', 'building']);

/**
 * "seized ⟦a village⟧", "struck ⟦a market⟧", "⟦a fighter⟧ who took part": one place, strike or building is no count, unless it
 * was destroyed or damaged; one person only where they are lost.
 */
export const singleThing: Refusal = (_, { figure, link }) => {
  if (figure.number.form !== 'article') return false;
  const unit = figure.phrase.head?.unit;
  if (unit === 'person') return /^(?:strength|displacement|attack)/u.test(link.sense);
  return (
    unit !== undefined &&
    things.has(unit) &&
    (link.rule === 'hit' || !/^loss\.(?:damaged|destroyed)$/u.test(link.sense))
  );
};
