import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';

/** How far a run over many records is. */
export interface RunProgress {
  readonly records: number;
  /** How many there are; `null` while that is not known. */
  readonly total: number | null;
  readonly stop: () => void;
}

/** The bar of a run that takes a while, and its end. */
export function Progress({ progress: { records, total, stop } }: { readonly progress: RunProgress }) {
  const t = useTranslate();
  return (
    <div class="exchange-progress">
      <progress aria-label={t('exchangeRunning')} {...(total !== null && { max: total, value: records })} />
      <span class="meta">{t('exchangeRecords', formatNumber(t, records))}</span>
      <button type="button" class="button button--quiet" onClick={stop}>
        {t('cancel')}
      </button>
    </div>
  );
}
