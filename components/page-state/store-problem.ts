import type { MessageKey } from '@/components/i18n/translate';
import type { SaveRefusal } from '@/utils/annotation/save-result';

/** What to say when something could not be saved or read. */
export const refusalKeys = {
  'database-blocked': 'saveBlocked',
  'database-broken': 'storeBroken',
  'database-newer': 'storeNewer',
  invalid: 'saveInvalid',
  'no-selection': 'saveNoSelection',
  'not-stored': 'savePrivate',
  'quota-exceeded': 'storeFull',
  'stale-revision': 'saveStale',
  'unknown-annotation': 'saveUnknown',
} as const satisfies Record<SaveRefusal, MessageKey>;
