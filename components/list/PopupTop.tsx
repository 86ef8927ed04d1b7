import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

interface PopupTopProps {
  /** `null` while there are no marks to hide. */
  readonly marksHidden: boolean | null;
  readonly onMarks: () => void;
  readonly onPanel: () => void;
  readonly onOptions: () => void;
}

/** The popup's first line: its name and the ways out of it. */
export function PopupTop({ marksHidden, onMarks, onPanel, onOptions }: PopupTopProps) {
  const t = useTranslate();
  return (
    <header class="top">
      <Icon name="brand" />
      <h1>{t('extensionName')}</h1>
      <button
        type="button"
        class="icon-button"
        aria-label={t('openSidePanel')}
        title={t('openSidePanel')}
        onClick={onPanel}
      >
        <Icon name="side" />
      </button>
      <MarksButton marksHidden={marksHidden} onMarks={onMarks} />
      <OptionsButton onOptions={onOptions} />
    </header>
  );
}

export function MarksButton({ marksHidden, onMarks }: Pick<PopupTopProps, 'marksHidden' | 'onMarks'>) {
  const t = useTranslate();
  if (marksHidden === null) return null;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('hideMarks')}
      aria-pressed={marksHidden}
      title={t(marksHidden ? 'showMarks' : 'hideMarks')}
      onClick={onMarks}
    >
      <Icon name="marks" />
    </button>
  );
}

export function OptionsButton({ onOptions }: Pick<PopupTopProps, 'onOptions'>) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('options')}
      title={t('options')}
      onClick={onOptions}
    >
      <Icon name="settings" />
    </button>
  );
}
