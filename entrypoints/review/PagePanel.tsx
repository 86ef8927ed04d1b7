import type { ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { NextStep } from '@/components/page-state/page-problem';
import { lazy } from '@/components/list/lazy';
import { Skeleton } from '@/components/page-state/Skeleton';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import { sendToPage } from '@/utils/messaging/send-to-page';
import type { Review } from './review';

const PageEmpty = lazy(() => import('@/components/page-state/PageEmpty').then((loaded) => loaded.PageEmpty));
/** Fetched while the page is still asked for its claims. */
const PageList = lazy(() => import('@/components/list/PageList').then((loaded) => loaded.PageList));
const ProblemView = lazy(() =>
  import('@/components/page-state/ProblemView').then((loaded) => loaded.ProblemView),
);

interface PagePanelProps {
  readonly review: Review;
  readonly kind: 'popup' | 'panel';
  readonly places?: ReadonlySignal<readonly EntryPlace[]>;
}

/** The page in front: on its way, its list, nothing found, or why there is no list. */
export function PagePanel({ review, kind, places }: PagePanelProps) {
  const view = review.page.view.value;
  if (view.phase === 'reading') return <Skeleton />;
  if (view.phase === 'problem')
    return <ProblemView problem={view.problem} onStep={(step) => takeStep(review, step)} />;
  if (view.state.entries.length === 0) return <PageEmpty />;
  return (
    <PageList
      entries={view.state.entries}
      changes={view.state.changes}
      words={review.words.value}
      singleKeys={review.surface.settings.value.singleKeys}
      opening={kind === 'popup' ? 'show' : 'both'}
      actions={review.pageActions}
      {...(places !== undefined && { places: places.value })}
      onClearWords={() => review.search('')}
      onChanges={() => void openChanges(review, view.state.article?.source)}
    />
  );
}

/** In a tab of its own: there is more to show than fits beside a page. The version in front is kept first. */
async function openChanges({ page }: Review, source: string | undefined) {
  const tabId = page.tab.value?.id;
  if (source === undefined || tabId === undefined) return;
  await sendToPage(tabId, 'page.keep', null);
  await browser.tabs.create({ url: `/changes.html?article=${encodeURIComponent(source)}` });
}

function takeStep(review: Review, step: Exclude<NextStep, 'none'>) {
  if (step === 'all-notes') review.tab.value = 'all';
  else void (step === 'read-whole' ? review.page.readWhole() : review.scan());
}
