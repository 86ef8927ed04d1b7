import { useEffect } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';

interface ToastProps {
  readonly text: string;
  /** `null` when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly onExpire: () => void;
}

/** How long it stays, in milliseconds. */
const lifetime = 10_000;

/** Says what was done after its card is gone, and takes it back on request. */
export function Toast({ text, onUndo, onExpire }: ToastProps) {
  const t = useTranslate();
  useEffect(() => {
    const timer = setTimeout(onExpire, lifetime);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast">
      <span role="status">{text}</span>
      {onUndo && (
        <button type="button" class="button button--link" onClick={onUndo}>
          {t('cardUndo')}
        </button>
      )}
    </div>
  );
}
