import type { ClaimKind } from '@/utils/claims/types';

/** The colour of each kind's line in pictures. */
export const kindLines = {
  loss: 'var(--loss-line)',
  displacement: 'var(--displacement-line)',
  territory: 'var(--territory-line)',
  strength: 'var(--strength-line)',
  attack: 'var(--attack-line)',
  supply: 'var(--supply-line)',
} as const satisfies Record<ClaimKind, string>;
