/** Weapons that are spent when used: what air defence shoots down. Singular forms. */
export const munitions = [
  'aerial-vehicle',
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
