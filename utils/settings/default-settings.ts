import { claimKinds } from '@/utils/claims/types';
import type { Settings } from './types';

/** What holds until the reader chooses otherwise: everything marked, nothing remembered unasked. */
export const defaultSettings: Settings = {
  theme: 'system',
  profile: 'cautious',
  kinds: claimKinds,
  rememberReading: false,
  singleKeys: true,
  onboarded: false,
  autoBackup: false,
  views: [],
};
