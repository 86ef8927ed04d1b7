import { printRoute, startRoute } from '@/components/library/route';
import { lazy } from '@/components/list/lazy';
import type { ViewProps } from '../views';
import { QuestionList } from './QuestionList';

/** With the plotting library, which nothing else needs. */
const QuestionView = lazy(() => import('./QuestionView').then((loaded) => loaded.QuestionView));

/** Questions whose figures do not all overlap, or the one that is open. */
export function CompareView({ library }: ViewProps) {
  const { item } = library.route.current.value;
  const hrefOf = (id: string | null) => printRoute({ ...startRoute, section: 'compare', item: id });
  if (item === null) return <QuestionList library={library} hrefOf={hrefOf} />;
  return <QuestionView key={item} library={library} id={item} backHref={hrefOf(null)} />;
}
