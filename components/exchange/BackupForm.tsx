import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import { Section } from '@/components/options/Section';

/** The last backup: when, and how many changes were made since. */
export interface LastBackup {
  readonly at: string;
  readonly changes: number;
}

interface BackupFormProps {
  /** `null` when there was none. */
  readonly last: LastBackup | null;
  readonly isBusy: boolean;
  readonly onBackup: () => void;
}

/** Says when the library was saved outside of the browser last, and does it again. */
export function BackupForm({ last, isBusy, onBackup }: BackupFormProps) {
  const t = useTranslate();
  return (
    <Section id="backup" title={t('backupTitle')} text={t('backupText')}>
      <p>
        {last === null
          ? t('backupNone')
          : plural(t, 'backupLast', last.changes, formatDay(t, last.at.slice(0, 10)))}
      </p>
      <button type="button" class="button" disabled={isBusy} onClick={onBackup}>
        {t('backupNow')}
      </button>
    </Section>
  );
}
