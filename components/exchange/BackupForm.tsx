import { useState } from 'preact/hooks';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import { Section } from '@/components/options/Section';

/** The last backup: when, and how many changes were made since. */
export interface LastBackup {
  /** `null` when there was none. */
  readonly at: string | null;
  readonly changes: number;
}

interface BackupFormProps {
  /** `null` until it is read. */
  readonly last: LastBackup | null;
  readonly isBusy: boolean;
  readonly isAutomatic: boolean;
  readonly onAutomatic: (isAutomatic: boolean) => void;
  /** With a passphrase it is encrypted; '' is none. */
  readonly onBackup: (passphrase: string) => void;
}

/** Says when the library was saved outside of the browser last, and does it again. */
export function BackupForm({ last, isBusy, isAutomatic, onAutomatic, onBackup }: BackupFormProps) {
  const t = useTranslate();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Section id="backup" title={t('backupTitle')} text={t('backupText')}>
      {last !== null && (
        <p>
          {last.at === null
            ? t('backupNone')
            : plural(t, 'backupLast', last.changes, formatDay(t, last.at.slice(0, 10)))}
        </p>
      )}
      <form
        class="exchange-form"
        onSubmit={(event) => {
          event.preventDefault();
          setPassphrase('');
          onBackup(passphrase);
        }}
      >
        <label for="backup-passphrase">{t('passphrase')}</label>
        <input
          id="backup-passphrase"
          class="exchange-input"
          type="password"
          autocomplete="new-password"
          aria-describedby="backup-passphrase-help"
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <p id="backup-passphrase-help" class="meta exchange-form__wide">
          {t('passphraseText')}
        </p>
        <button type="submit" class="button" disabled={isBusy}>
          {t('backupNow')}
        </button>
      </form>
      <label class="check">
        <input type="checkbox" checked={isAutomatic} onChange={() => onAutomatic(!isAutomatic)} />
        {t('backupAutomatic')}
      </label>
    </Section>
  );
}
