import type { MessageKey } from '@/components/i18n/translate';
import type { CodingProfile } from '@/utils/claims/types';

/** The names of the coding profiles. */
export const profileKeys = {
  cautious: 'profileCautious',
  literal: 'profileLiteral',
  acled: 'profileAcled',
  airwars: 'profileAirwars',
} as const satisfies Record<CodingProfile, MessageKey>;
