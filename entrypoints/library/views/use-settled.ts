import { useEffect, useState } from 'preact/hooks';
import type { Database } from '@/utils/store/schema';
import { watchStore } from '@/utils/store/changes';
import { keepSettled } from '@/utils/store/comparison/keep-settled';
import type { StoreFailure } from '@/utils/store/failures';
import type { Library } from '../library';

/** What is read from settled figures: on its way, not to be had, or there. */
export type Settled<Value> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: StoreFailure }
  | { readonly phase: 'ready'; readonly value: Value };

/**
 * Reads something of the comparison at once and again whenever figures were settled, which it sees to.
 *
 * `left` is how many articles are still to be read after an import; `0` when none.
 */
export function useSettled<Value>(
  { surface: { store } }: Library,
  read: (db: Database) => Promise<Value>,
  dependencies: readonly unknown[] = [],
): Settled<Value> & { readonly left: number } {
  const [state, setState] = useState<Settled<Value>>({ phase: 'loading' });
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    const refresh = async () => {
      const answer = await store.use(read);
      if (ending.signal.aborted) return;
      setState(
        answer.ok ? { phase: 'ready', value: answer.value } : { phase: 'failed', reason: answer.reason },
      );
    };
    watchStore(
      ({ about }) => (about === 'figures' || about === 'everything') && void refresh(),
      ending.signal,
    );
    const settle = keepSettled(store, ending.signal, {
      onProgress: setLeft,
      onSettled: () => setLeft(0),
    });
    void refresh().then(settle);
    return () => ending.abort();
  }, dependencies);
  return { ...state, left };
}
