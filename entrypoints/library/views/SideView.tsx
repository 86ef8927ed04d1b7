import { SidePage } from '@/components/compare/SidePage';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { readSide } from '@/utils/store/comparison/read-question';
import { readArticles } from '@/utils/store/read-articles';
import type { Database } from '@/utils/store/schema';
import type { ViewProps } from '../views';
import { SettledView } from './SettledView';

interface SideViewProps extends ViewProps {
  /** See `Side.key`. */
  readonly side: string;
  readonly backHref: string;
}

/** Figures of a timeline: of more, the latest. */
const mostFigures = 500;

/** The timeline of one side. */
export function SideView({ library, side, backHref }: SideViewProps) {
  const t = useTranslate();
  const back = (
    <a class="button" href={backHref}>
      {t('sidesBack')}
    </a>
  );
  return (
    <SettledView
      library={library}
      read={(db) => readTimeline(db, side)}
      dependencies={[side]}
      isEmpty={({ figures }) => figures.length === 0}
      empty={{ icon: 'timeline', title: t('sideGone'), action: back }}
    >
      {({ figures, articles }) => (
        <SidePage name={figures[0]?.record.party ?? side} {...{ figures, articles, backHref }} />
      )}
    </SettledView>
  );
}

async function readTimeline(db: Database, side: string) {
  const figures = await readSide(db, side, mostFigures);
  return {
    figures,
    articles: await readArticles(
      db,
      figures.map(({ source }) => source),
    ),
  };
}
