/** Weapons that are spent when used: what air defence shoots down. Singular forms. */
export const munitions: ReadonlySet<string> = new Set([
  'bomb',
  'drone',
  'missile',
  'projectile',
  'quadcopter',
  'rocket',
  'shahed',
  'uav',
  'warhead',
]);
