import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import { mappedPlaces } from '@/components/compare/place-data';
import { PlacesPage } from '@/components/compare/PlacesPage';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { printRoute, startRoute } from '@/components/library/route';
import { additions } from '@/utils/claims/gazetteer/additions';
import { createGazetteer } from '@/utils/claims/gazetteer/find-place';
import places from '@/utils/claims/gazetteer/places.json';
import { foldPlace } from '@/utils/compare/fold-place';
import { listAllQuestions } from '@/utils/store/comparison/list-questions';
import type { ViewProps } from '../views';
import { SettledView } from './SettledView';

/** Questions whose places are shown: of more, some. */
const mostQuestions = 2_000;

const { features: outlines } = feature(atlas, atlas.objects.countries);
const countries = new Set(outlines.map(({ properties }) => foldPlace(properties.name)));
const findPlace = createGazetteer(places, additions);

/** Where the questions of the library are about. */
export function PlacesView({ library }: ViewProps) {
  const t = useTranslate();
  return (
    <SettledView
      library={library}
      read={async (db) =>
        mappedPlaces(await listAllQuestions(db, mostQuestions), findPlace, (name) => countries.has(name))
      }
      isEmpty={(found) => found.length === 0}
      empty={{ icon: 'marks', title: t('placesEmpty'), text: t('compareEmptyHint') }}
    >
      {(found) => (
        <PlacesPage
          places={found}
          outlines={outlines}
          hrefOf={(id) => printRoute({ ...startRoute, section: 'compare', item: id })}
        />
      )}
    </SettledView>
  );
}
