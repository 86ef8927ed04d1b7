import { useEffect } from 'preact/hooks';
import type { LastBackup } from '@/components/exchange/BackupForm';
import { isBackupDue } from '@/components/exchange/BackupReminder';
import type { Library } from '../library';

/** Backs up into the downloads when the reader asked for it and it is due; in one of several open libraries. */
export function useAutoBackup({ surface }: Library, last: LastBackup | null): void {
  const isWanted = surface.settings.value.autoBackup;
  const isDue = last !== null && isBackupDue(last, new Date());
  useEffect(() => {
    if (!isWanted || !isDue) return;
    void navigator.locks.request('tallymark-backup', { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      const { createExporting } = await import('./exporting');
      await createExporting(surface).run({ format: 'json', bom: false }, { of: 'all' });
    });
  }, [isWanted, isDue]);
}
