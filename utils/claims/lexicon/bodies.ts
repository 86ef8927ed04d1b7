import type { Party } from './party';

/** Peoples that are counted as a side without being an army, and bodies of states that send, pledge and count. */
export const peoples = [
  { name: 'Kurds', aliases: [], demonyms: ['Kurdish', 'Kurd'], metonyms: [], country: null },
  { name: 'Palestinians', aliases: [], demonyms: ['Palestinian'], metonyms: [], country: 'PS' },
  { name: 'Rohingya', aliases: ['Rohingyas'], demonyms: [], metonyms: [], country: 'MM' },
] as const satisfies readonly Party[];

/** Names among the parties that are no armed group: "the group" never means them. */
export const bodies: ReadonlySet<string> = new Set([
  'African Union',
  'ECOWAS',
  'EU',
  'European Union',
  'NATO',
  'OSCE',
  'SADC',
  'UN',
  'United Nations',
]);
