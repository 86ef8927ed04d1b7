import { SideList } from '@/components/compare/SideList';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { printRoute, startRoute } from '@/components/library/route';
import { lazy } from '@/components/list/lazy';
import { listSides } from '@/utils/store/comparison/list-sides';
import type { ViewProps } from '../views';
import { SettledView } from './SettledView';

/** With the plotting library, which the list does not need. */
const SideView = lazy(() => import('./SideView').then((loaded) => loaded.SideView));

/** The sides that figures are about, or the timeline of the one that is open. */
export function SidesView({ library }: ViewProps) {
  const t = useTranslate();
  const { item } = library.route.current.value;
  const hrefOf = (key: string | null) => printRoute({ ...startRoute, section: 'sides', item: key });
  if (item !== null) return <SideView key={item} library={library} side={item} backHref={hrefOf(null)} />;
  return (
    <SettledView
      library={library}
      read={listSides}
      isEmpty={(sides) => sides.length === 0}
      empty={{ icon: 'timeline', title: t('sidesEmpty'), text: t('sidesEmptyHint') }}
    >
      {(sides) => <SideList sides={sides} hrefOf={hrefOf} />}
    </SettledView>
  );
}
