/** Weapons that are spent when used: what air defence shoots down. Singular forms. */
export const munitions = [
  'bombe',
  'drone',
  'missile',
  'projectile',
  'roquette',
  'shahed',
  'geran',
  'ogive',
  'obus',
] as const;
