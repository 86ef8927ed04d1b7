import { formatDay } from '@/components/list/format-day';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

/** A figure in the article's words, then and now. */
interface ChangedFigure {
  readonly before: string;
  readonly after: string;
}

interface ChangedBannerProps {
  /** When the article was last as the reader knows it, ISO 8601. */
  readonly since: string;
  /** The figures that changed, the first is shown. */
  readonly figures: readonly ChangedFigure[];
  /** What else there is to say: told where no figure changed. */
  readonly otherwise: string;
  readonly onShow: () => void;
}

/** Says that the article changed since the reader kept it: the number first. */
export function ChangedBanner({ since, figures, otherwise, onShow }: ChangedBannerProps) {
  const t = useTranslate();
  const [figure, ...more] = figures;
  return (
    <div class="banner banner--changed" role="status">
      <Icon name="changed" />
      {figure === undefined ? (
        <span>{otherwise}</span>
      ) : (
        <span>
          {t('changedSince', formatDay(t, since))}{' '}
          <span class="change">
            <del>{figure.before}</del> → <ins>{figure.after}</ins>
          </span>
          {more.length > 0 && ` ${plural(t, 'changedMore', more.length)}`}
        </span>
      )}
      <button type="button" class="button button--small" onClick={onShow}>
        {t('show')}
      </button>
    </div>
  );
}
