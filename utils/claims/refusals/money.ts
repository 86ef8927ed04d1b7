import type { Refusal } from './refusal';

/** "lost ⟦$3 million⟧": money is a claim of ours only where it is promised or given. */
export const money: Refusal = (_, { figure, link }) =>
  figure.number.currency !== null && !link.sense.startsWith('supply');
