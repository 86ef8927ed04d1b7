import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import type { LastBackup } from './BackupForm';

interface BackupReminderProps {
  readonly last: LastBackup;
  /** Where backups are made. */
  readonly href: string;
}

/** Says that the last backup is long ago. */
export function BackupReminder({ last: { at, changes }, href }: BackupReminderProps) {
  const t = useTranslate();
  return (
    <div class="reminder" role="note">
      <p>
        {at === null ? t('backupNone') : plural(t, 'backupLast', changes, formatDay(t, at.slice(0, 10)))}{' '}
        {t('backupWhy')}
      </p>
      <a href={href}>{t('backupNow')}</a>
    </div>
  );
}

const week = 7 * 86_400_000;
/** Changes that are worth a first backup. */
const manyChanges = 25;

/** Tells whether to remind of a backup: the last is over seven days old, or there is much and none yet. */
export function isBackupDue({ at, changes }: LastBackup, now: Date): boolean {
  if (at === null) return changes >= manyChanges;
  return changes > 0 && now.getTime() - Date.parse(at) > week;
}
