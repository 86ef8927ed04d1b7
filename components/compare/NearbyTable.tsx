import { useTranslate } from '@/components/i18n/TranslateContext';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { formatDay } from '@/components/list/format-day';
import type { Figure } from '@/utils/compare/types';
import { outletOf, speakerOf } from './question-words';
import { TellingFigure } from './TellingFigure';

interface NearbyTableProps {
  readonly figures: readonly Figure[];
  readonly setApart: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly onPutBeside: (figure: Figure) => void;
}

/** Figures that count the same elsewhere or at another time, or were set apart: the reader may put them beside these. */
export function NearbyTable({ figures, setApart, articles, onPutBeside }: NearbyTableProps) {
  const t = useTranslate();
  return (
    <table class="nearby">
      <caption>{t('nearbyTitle')}</caption>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td class="number">
              <TellingFigure figure={figure} />
            </td>
            <td>{figure.record.place ?? t('placeOpen')}</td>
            <td>{speakerOf(t, figure.record.attribution)}</td>
            <td>{outletOf(figure.source, articles)}</td>
            <td class="date">{formatDay(t, figure.published)}</td>
            <td class="meta">{setApart.has(figure.id) ? t('setApartByYou') : ''}</td>
            <td>
              <button type="button" class="button button--link" onClick={() => onPutBeside(figure)}>
                {t('putBeside')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
