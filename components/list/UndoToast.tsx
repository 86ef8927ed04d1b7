import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

interface UndoToastProps {
  readonly message: string;
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

/** Says what was done or why it was not, and takes it back. Whoever shows it takes it away after ten seconds. */
export function UndoToast({ message, onUndo, onClose }: UndoToastProps) {
  const t = useTranslate();
  return (
    <div class="toast">
      <span role="status">{message}</span>
      {onUndo !== null && (
        <button type="button" class="button button--link" onClick={onUndo}>
          {t('cardUndo')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
