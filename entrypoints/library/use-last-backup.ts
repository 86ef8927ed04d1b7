import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { LastBackup } from '@/components/exchange/BackupForm';
import { watchStore } from '@/utils/store/changes';
import { readLastBackup } from '@/utils/store/transfer/backup-mark';
import type { Library } from './library';

/** The last backup and what changed since, in step with the store; `null` until it is read. */
export function useLastBackup({ surface: { store } }: Library): LastBackup | null {
  const last = useMemo(() => signal<LastBackup | null>(null), []);
  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      const answer = await store.use(readLastBackup);
      if (!ending.signal.aborted && answer.ok) last.value = answer.value;
    };
    watchStore(() => void read(), ending.signal);
    void read();
    return () => ending.abort();
  }, []);
  return last.value;
}
