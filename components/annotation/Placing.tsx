import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { keepSelection } from './SelectionToolbar';

interface PlacingHintProps {
  /** The words that the note was made on. */
  readonly quote: string;
  readonly onCancel: () => void;
}

/** Says, while the reader looks for the words of a note, what to do and how to leave it. */
export function PlacingHint({ quote, onCancel }: PlacingHintProps) {
  const t = useTranslate();
  return (
    <div class="placing">
      <p role="status">{t('placingHint')}</p>
      <blockquote class="quote" dir="auto">
        {quote}
      </blockquote>
      <button type="button" class="button button--quiet" onClick={onCancel}>
        {t('placingCancel')}
      </button>
    </div>
  );
}

/** Stands over the selected words in place of the toolbar. */
export function PlacingToolbar({ onPlace }: { readonly onPlace: () => void }) {
  const t = useTranslate();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('toolbarLabel')} onMouseDown={keepSelection}>
      <button type="button" class="button button--primary place-here" onClick={onPlace}>
        <Icon name="note" />
        {t('placingHere')}
      </button>
    </div>
  );
}
