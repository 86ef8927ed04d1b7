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

/** Countries (ISO 3166-1) whose state has no army: nobody's "soldiers" are theirs. */
export const armless: ReadonlySet<string> = new Set(['PS']);

/** Names among the parties whose fighters news calls jihadists or Islamists. */
export const jihadistGroups: ReadonlySet<string> = new Set([
  'Abu Sayyaf',
  'Ahrar al-Sham',
  'al-Nusra Front',
  'Al-Qaeda',
  'Al-Shabaab',
  'Ansar al-Sharia',
  'Ansar Dine',
  'Ansaroul Islam',
  'Ansaru',
  'AQAP',
  'AQIM',
  'Boko Haram',
  'Haqqani network',
  'Harkat-ul-Mujahideen',
  'Hizbul Mujahideen',
  'HTS',
  'Islamic State',
  'Islamic State Khorasan',
  'Islamic State Mozambique',
  'Islamic State Sahel',
  'ISWAP',
  'Jaish al-Adl',
  'Jaish al-Islam',
  'Jaish-e-Mohammed',
  'Jamaat-ul-Ahrar',
  'Jemaah Islamiyah',
  'JNIM',
  'Katiba Macina',
  'Lashkar-e-Islam',
  'Lashkar-e-Jhangvi',
  'Lashkar-e-Taiba',
  'Maute group',
  'MUJAO',
  'Taliban',
  'TTP',
]);
