/** Weapons that are spent when used: what air defence shoots down. Singular forms. */
export const munitions = [
  'bomb',
  'drone',
  'missile',
  'projectile',
  'quadcopter',
  'rocket',
  'shahed',
  'uav',
  'warhead',
] as const;
