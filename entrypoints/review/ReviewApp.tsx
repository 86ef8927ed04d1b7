import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { entryVocabulary } from '@/components/list/entry-vocabulary';
import { lazy } from '@/components/list/lazy';
import { ReviewFrame } from '@/components/list/ReviewFrame';
import type { Access } from '@/components/page-state/AccessOffer';
import { PageHeading } from '@/components/page-state/PageHeading';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import type { PageEntry } from '@/utils/annotation/page-state';
import { PagePanel } from './PagePanel';
import type { Review } from './review';
import { removeSite, requestEverywhere, requestSite } from './site-access';

const UndoToast = lazy(() => import('@/components/list/UndoToast').then((loaded) => loaded.UndoToast));
const KeysHelp = lazy(() => import('@/components/list/KeysHelp').then((loaded) => loaded.KeysHelp));
const NoteList = lazy(() => import('@/components/list/NoteList').then((loaded) => loaded.NoteList));
const ReviewFoot = lazy(() => import('@/components/list/ReviewFoot').then((loaded) => loaded.ReviewFoot));
const AccessCheck = lazy(() =>
  import('@/components/page-state/AccessCheck').then((loaded) => loaded.AccessCheck),
);
const NoticeBanner = lazy(() =>
  import('@/components/page-state/NoticeBanner').then((loaded) => loaded.NoticeBanner),
);
const AccessOffer = lazy(() =>
  import('@/components/page-state/AccessOffer').then((loaded) => loaded.AccessOffer),
);

interface ReviewAppProps {
  readonly review: Review;
  readonly top?: ComponentChildren;
  readonly kind: 'popup' | 'panel';
  /** Where the entries are in the page, for a list that stands beside it. */
  readonly places?: ReadonlySignal<readonly EntryPlace[]>;
}

/** The popup's and the side panel's whole content. */
export function ReviewApp({ review, top, ...panel }: ReviewAppProps) {
  const search = useRef<HTMLInputElement>(null);
  const { page, notes, tab, toasts } = review;
  const view = page.view.value;
  return (
    <>
      <ReviewFrame
        top={top}
        tab={tab.value}
        onTab={(chosen) => (tab.value = chosen)}
        total={notes.view.value.total}
        words={review.words.value}
        onWords={review.search}
        vocabulary={
          tab.value === 'all' || view.phase !== 'ready'
            ? notes.vocabulary
            : entryVocabulary(view.state.entries)
        }
        search={search}
        heading={
          <PageHeading
            state={view.phase === 'ready' ? view.state : null}
            site={page.tab.value?.site ?? null}
            isReading={view.phase === 'reading'}
          />
        }
        banners={<Banners review={review} />}
        foot={<Foot review={review} />}
        toast={<Toast toasts={toasts} />}
      >
        {tab.value === 'all' ? <AllNotes review={review} /> : <ThisPage review={review} {...panel} />}
      </ReviewFrame>
      {review.isHelpOpen.value && <KeysHelp onClose={() => (review.isHelpOpen.value = false)} />}
    </>
  );
}

function ThisPage({ review, ...panel }: Omit<ReviewAppProps, 'top'>) {
  const site = review.page.tab.value?.site ?? null;
  if (!review.isOffering.value || site === null) return <PagePanel review={review} {...panel} />;
  const close = () => (review.isOffering.value = false);
  return <AccessOffer site={site} onCancel={close} onAsk={(access) => ask(access, site, close)} />;
}

/** Within the click, or the browser does not ask. What was granted is picked up by whoever watches the grants. */
function ask(access: Access, site: string, close: () => void) {
  if (access !== 'on-click') void (access === 'site' ? requestSite(site) : requestEverywhere());
  close();
}

function AllNotes({ review: { notes, noteActions, surface } }: { readonly review: Review }) {
  return (
    <NoteList
      notes={notes.view.value}
      query={notes.query.value}
      singleKeys={surface.settings.value.singleKeys}
      actions={noteActions}
      onQuery={notes.ask}
      onMore={notes.more}
      onTry={() => void browser.tabs.create({ url: '/sample.html' })}
    />
  );
}

function Banners({ review: { surface, page, tab } }: { readonly review: Review }) {
  const t = useTranslate();
  const view = page.view.value;
  const failure = surface.failure.value;
  const isPrivate = tab.value === 'page' && view.phase === 'ready' && view.state.isPrivate;
  return (
    <>
      {failure !== null && <NoticeBanner icon="alert" text={t(refusalKeys[failure])} />}
      {isPrivate && <NoticeBanner icon="private" text={t('cardInPrivate')} />}
    </>
  );
}

function Foot({ review }: { readonly review: Review }) {
  const t = useTranslate();
  const { page, access, toasts, tab } = review;
  const view = page.view.value;
  const site = page.tab.value?.site ?? null;
  const article = view.phase === 'ready' && view.state.entries.length > 0 ? view.state.article : null;
  const copy = async (source: NonNullable<typeof article>, entries: readonly PageEntry[]) => {
    const { listText } = await import('@/components/list/list-text');
    await navigator.clipboard.writeText(listText(t, source, entries));
    toasts.show('cardCopied');
  };
  return (
    <ReviewFoot
      access={
        site !== null && (
          <AccessCheck site={site} grant={access.grant.value} onToggle={() => toggleAccess(review, site)} />
        )
      }
      onCopy={
        article === null || view.phase !== 'ready' || tab.value === 'all'
          ? null
          : () => void copy(article, view.state.entries)
      }
      onLibrary={() => void browser.tabs.create({ url: '/library.html' })}
    />
  );
}

function toggleAccess({ access, isOffering, tab }: Review, site: string) {
  if (access.grant.value === 'all-sites') return void browser.runtime.openOptionsPage();
  if (access.grant.value === 'site') return void removeSite(site);
  tab.value = 'page';
  isOffering.value = true;
}

function Toast({ toasts }: Pick<Review, 'toasts'>) {
  const t = useTranslate();
  const toast = toasts.current.value;
  if (toast === null) return null;
  return (
    <UndoToast
      message={toast.text(t)}
      onUndo={toast.undo === null ? null : toasts.undo}
      onClose={toasts.close}
    />
  );
}
