import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';

interface ImportDoneProps {
  readonly file: string;
  readonly annotations: number;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** The latest import, and the way back from it. It stays until the next one. */
export function ImportDone({ file, annotations, isBusy, onUndo }: ImportDoneProps) {
  const t = useTranslate();
  return (
    <p class="exchange-actions">
      <span>{plural(t, 'importLast', annotations, file)}</span>
      <button type="button" class="button button--link" disabled={isBusy} onClick={onUndo}>
        {t('importUndo')}
      </button>
    </p>
  );
}
