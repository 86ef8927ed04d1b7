import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { DisplayTabs } from '@/components/library/DisplayTabs';
import { printRoute, startRoute } from '@/components/library/route';
import { isNoteSection, sections } from '@/components/library/sections';
import { ViewsNav } from '@/components/library/ViewsNav';
import { KindChips } from '@/components/list/KindChips';
import { toggleValue, valuesOf } from '@/utils/annotation/query/edit-query';
import { claimKinds } from '@/utils/claims/types';
import { OptionsButton } from '@/components/list/PopupTop';
import { SearchField } from '@/components/list/SearchField';
import { UndoToast } from '@/components/list/UndoToast';
import { NoticeBanner } from '@/components/page-state/NoticeBanner';
import { refusalKeys } from '@/components/page-state/store-problem';
import { LibraryDetail } from './LibraryDetail';
import { displayViews, sectionViews, type ViewProps } from './views';

/** The library: its sections, search, the view of the section that is open, and the open note beside it. */
export function LibraryApp({ library }: ViewProps) {
  const { route, counts } = library;
  return (
    <>
      <ViewsNav
        current={route.current.value.section}
        counts={counts.value}
        hrefOf={(section) => printRoute({ ...startRoute, section })}
      />
      <Query library={library} />
      <main>
        <Head library={library} />
        <div class="view scroller" id="view">
          <SectionView library={library} />
        </div>
      </main>
      <OpenNote library={library} />
      <Toast library={library} />
    </>
  );
}

function SectionView({ library }: ViewProps) {
  const { section, display } = library.route.current.value;
  const View = isNoteSection(section) ? displayViews[display] : sectionViews[section];
  return <View library={library} />;
}

function Query({ library: { route } }: ViewProps) {
  const field = useRef<HTMLInputElement>(null);
  const { section, query } = route.current.value;
  return (
    <div class="query">
      <SearchField
        field={field}
        words={query}
        onWords={(words) =>
          isNoteSection(section) ? route.adjust({ query: words }) : route.go({ section: 'all', query: words })
        }
        onLeave={() => document.querySelector<HTMLElement>('.row-open')?.focus()}
      />
      <OptionsButton onOptions={() => void browser.runtime.openOptionsPage()} />
    </div>
  );
}

function Head({ library }: ViewProps) {
  const t = useTranslate();
  const { route, surface } = library;
  const { section, display } = route.current.value;
  const failure = surface.failure.value;
  return (
    <>
      {failure !== null && <NoticeBanner icon="alert" text={t(refusalKeys[failure])} />}
      <header class="view-head">
        <h1>{t(sections[section].label)}</h1>
        {isNoteSection(section) && (
          <>
            <Kinds library={library} />
            <DisplayTabs chosen={display} onChoose={(chosen) => route.go({ display: chosen })} />
          </>
        )}
      </header>
    </>
  );
}

function Kinds({ library: { list, route } }: ViewProps) {
  const { query } = route.current.value;
  const kinds = valuesOf(query, 'kind');
  return (
    <KindChips
      counts={list.view.value.counts}
      chosen={claimKinds.filter((kind) => kinds.includes(kind))}
      onToggle={(kind) => route.adjust({ query: toggleValue(query, 'kind', kind) })}
    />
  );
}

function OpenNote({ library }: ViewProps) {
  const { list, openId, route } = library;
  const open = list.view.value.entries.find(({ id }) => id === openId.value);
  if (open === undefined || !isNoteSection(route.current.value.section)) return null;
  return <LibraryDetail library={library} entry={open} />;
}

function Toast({ library: { toasts } }: ViewProps) {
  const t = useTranslate();
  const toast = toasts.current.value;
  return (
    <div class="toast-place">
      {toast !== null && (
        <UndoToast
          message={t(toast.message)}
          onUndo={toast.undo === null ? null : toasts.undo}
          onClose={toasts.close}
        />
      )}
    </div>
  );
}
