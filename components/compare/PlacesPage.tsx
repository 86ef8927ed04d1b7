import { useState } from 'preact/hooks';
import type { Outline } from 'topojson-client';
import { Picture, markUnderPointer } from '@/components/chart/Picture';
import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { MessageKey } from '@/components/i18n/translate';
import { foldPlace } from '@/utils/compare/fold-place';
import type { MappedPlace } from './place-data';
import { drawPlaceMap } from './place-map';
import { QuestionTable } from './QuestionTable';

interface PlacesPageProps {
  /** Those with most questions first. */
  readonly places: readonly MappedPlace[];
  readonly outlines: readonly Outline[];
  readonly hrefOf: (question: string) => string;
}

const precisionKeys = {
  town: 'precisionTown',
  country: 'precisionCountry',
  unknown: 'precisionUnknown',
} as const satisfies Record<MappedPlace['precision'], MessageKey>;

/** Where questions are about, as a map and as a table; a place that is chosen lists its questions. */
export function PlacesPage({ places, outlines, hrefOf }: PlacesPageProps) {
  const t = useTranslate();
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = places.find(({ id }) => id === chosenId) ?? null;
  const countries = new Set(places.filter(({ precision }) => precision === 'country').map(({ id }) => id));
  const towns = places.filter(({ point }) => point !== null);
  const step = (by: 1 | -1) => {
    const at = towns.findIndex(({ id }) => id === chosenId) + by;
    choose(towns[(at + towns.length) % Math.max(towns.length, 1)]?.id ?? null);
  };
  return (
    <article class="compare">
      <p class="meta">{t('placesHint')}</p>
      <Picture
        title={t('placesTitle')}
        drawnFor={`${chosenId ?? ''} ${String(places.length)}`}
        onStep={step}
        onPick={(picture) => choose(markUnderPointer(picture))}
        draw={(width) =>
          drawPlaceMap(places, {
            width,
            outlines,
            isNamed: ({ properties }) => countries.has(foldPlace(properties.name)),
            chosen: chosenId,
          })
        }
      />
      <output>{chosen === null ? '' : chosen.name}</output>
      {chosen !== null && <QuestionTable questions={chosen.questions} hrefOf={hrefOf} />}
      <PlaceTable places={places} chosen={chosenId} onChoose={choose} />
    </article>
  );
}

interface PlaceTableProps extends Pick<PlacesPageProps, 'places'> {
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function PlaceTable({ places, chosen, onChoose }: PlaceTableProps) {
  const t = useTranslate();
  return (
    <table>
      <caption class="visually-hidden">{t('placesTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('factWhere')}</th>
          <th scope="col">{t('columnPrecision')}</th>
          <th scope="col" class="number">
            {t('columnQuestions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ id, name, precision, questions }) => (
          <tr key={id} aria-selected={id === chosen}>
            <td>
              <button
                type="button"
                class="row-open"
                aria-pressed={id === chosen}
                onClick={() => onChoose(id)}
              >
                {name}
              </button>
            </td>
            <td>{t(precisionKeys[precision])}</td>
            <td class="number">{formatNumber(t, questions.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
