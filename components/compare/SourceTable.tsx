import { certaintyKeys } from '@/components/claim/claim-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Figure, FigureSource } from '@/utils/compare/types';
import { outletOf, speakerOf, standpointText } from './question-words';
import { TellingFigure } from './TellingFigure';

interface SourceTableProps {
  readonly sources: readonly FigureSource[];
  readonly articles: ReadonlyMap<string, KeptArticle>;
  /** The figure that the others are laid beside. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** A statement goes with its echoes. */
  readonly onSetApart: (figures: readonly Figure[]) => void;
}

/** The picture as a table: every figure by who says it and in which outlet, echoes under their statement. */
export function SourceTable({ sources, ...row }: SourceTableProps) {
  const t = useTranslate();
  return (
    <table class="source-table">
      <caption class="visually-hidden">{t('compareTable')}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            {t('factFigure')}
          </th>
          <th scope="col">{t('factSaidBy')}</th>
          <th scope="col">{t('columnIn')}</th>
          <th scope="col">{t('columnDate')}</th>
          <th scope="col">{t('columnWords')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('setApart')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.flatMap(({ statements }) =>
          statements.flatMap(({ figure, echoes }) => [
            <Row key={figure.id} {...row} figure={figure} echoes={echoes} />,
            ...echoes.map((echo) => <Row key={echo.id} {...row} figure={echo} echoes={null} />),
          ]),
        )}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<SourceTableProps, 'sources'> {
  readonly figure: Figure;
  /** `null` for an echo itself. */
  readonly echoes: readonly Figure[] | null;
}

function Row({ figure, echoes, articles, chosen, onChoose, onSetApart }: RowProps) {
  const t = useTranslate();
  const { record, source, published } = figure;
  const isChosen = figure.id === chosen;
  return (
    <tr aria-selected={isChosen}>
      <td class="number">
        <button type="button" class="row-open" aria-pressed={isChosen} onClick={() => onChoose(figure.id)}>
          {echoes === null && (
            <span class="echo" title={t('signEcho')} aria-label={t('signEcho')} role="img">
              ≡
            </span>
          )}
          <TellingFigure figure={figure} />
        </button>
      </td>
      <td>
        {speakerOf(t, record.attribution)}
        <Standpoint figure={figure} />
      </td>
      <td>
        <a href={source} target="_blank" rel="noreferrer">
          {outletOf(source, articles)}
        </a>
      </td>
      <td class="date">{formatDay(t, published)}</td>
      <td class="cell-quote">
        <q class="quote" dir="auto" title={record.quote}>
          {record.quote}
        </q>
      </td>
      <td>
        {!isChosen && (
          <button
            type="button"
            class="button button--link"
            onClick={() => onSetApart([figure, ...(echoes ?? [])])}
          >
            {t('setApart')}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Whose word it is and how sure the article is, the same for every side. */
function Standpoint({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const { certainty } = figure.record;
  const isPlain = certainty === 'asserted' || certainty === 'reported';
  const told = [standpointText(t, figure), isPlain ? null : t(certaintyKeys[certainty])];
  const words = told.filter((each) => each !== null);
  return words.length === 0 ? null : <span class="meta"> · {words.join(' · ')}</span>;
}
