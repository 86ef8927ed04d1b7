import type { SaveRefusal } from '@/utils/annotation/save-result';

/** Why the store could not be used. In each case what is already saved stays as it is. */
export type StoreFailure = Extract<
  SaveRefusal,
  'quota-exceeded' | 'database-newer' | 'database-broken' | 'database-blocked'
>;

/** What came of using the store. */
export type StoreResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: StoreFailure };

const reasons: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'quota-exceeded',
  VersionError: 'database-newer',
  AbortError: 'database-broken',
  DataError: 'database-broken',
  EncodingError: 'database-broken',
  InvalidStateError: 'database-broken',
  NotFoundError: 'database-broken',
  NotReadableError: 'database-broken',
  OperationError: 'database-broken',
  TransactionInactiveError: 'database-broken',
  UnknownError: 'database-broken',
};

/** Names the failure behind what IndexedDB threw; `null` for anything else, which is a bug of ours. */
export function storeFailure(error: unknown): StoreFailure | null {
  return error instanceof Error ? (reasons[error.name] ?? null) : null;
}
