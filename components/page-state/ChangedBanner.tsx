import { formatDay } from '@/components/list/format-day';
import type { FigureChange } from '@/components/list/figure-changes';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

interface ChangedBannerProps {
  /** The figures that changed, the first is shown. */
  readonly figures: readonly FigureChange[];
  /** Notes whose sentence changed, with the figures or without. */
  readonly count: number;
  readonly onShow: () => void;
}

/** Says that the article changed under a note: the number first. */
export function ChangedBanner({ figures, count, onShow }: ChangedBannerProps) {
  const t = useTranslate();
  const [figure] = figures;
  return (
    <div class="banner banner--changed" role="status">
      <Icon name="changed" />
      {figure === undefined ? (
        <span>{plural(t, 'changedWords', count)}</span>
      ) : (
        <span>
          {t('changedSince', formatDay(t, figure.since))}{' '}
          <span class="change">
            <del>{figure.before}</del> → <ins>{figure.after}</ins>
          </span>
        </span>
      )}
      <button type="button" class="button button--small" onClick={onShow}>
        {t('show')}
      </button>
    </div>
  );
}
