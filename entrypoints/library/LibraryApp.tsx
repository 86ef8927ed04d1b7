import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { describeEntry } from '@/components/claim/describe-entry';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { BinTable } from '@/components/library/BinTable';
import { viewTexts } from '@/components/library/library-view';
import { NoteTable } from '@/components/library/NoteTable';
import { ViewsNav } from '@/components/library/ViewsNav';
import { EndWatch } from '@/components/list/EndWatch';
import { KindChips } from '@/components/list/KindChips';
import { withChoice } from '@/components/list/note-filter';
import { OptionsButton } from '@/components/list/PopupTop';
import { SearchField } from '@/components/list/SearchField';
import { UndoToast } from '@/components/list/UndoToast';
import { VerdictMenu } from '@/components/list/VerdictMenu';
import { NoticeBanner } from '@/components/page-state/NoticeBanner';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationChanges } from '@/utils/annotation/types';
import { LibraryDetail } from './LibraryDetail';
import type { Library } from './library';

/** The library: views, search, a table of notes or the bin, and the open note beside it. */
export function LibraryApp({ library }: { readonly library: Library }) {
  const { view, counts, show, list, openId } = library;
  const open = list.view.value.entries.find(({ id }) => id === openId.value);
  return (
    <>
      <ViewsNav view={view.value} counts={counts.value} onView={show} />
      <Query library={library} />
      <main>
        <Head library={library} />
        <div class="view scroller">
          {view.value === 'bin' ? <Bin library={library} /> : <Notes library={library} />}
        </div>
      </main>
      {open !== undefined && view.value !== 'bin' && <LibraryDetail library={library} entry={open} />}
      <Toast library={library} />
    </>
  );
}

function Query({ library: { list } }: { readonly library: Library }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="query">
      <SearchField
        field={field}
        words={list.filter.value.words}
        onWords={(words) => list.ask({ ...list.filter.value, words })}
        onLeave={() => document.querySelector<HTMLElement>('.row-open')?.focus()}
      />
      <OptionsButton onOptions={() => void browser.runtime.openOptionsPage()} />
    </div>
  );
}

function Head({ library: { view, list, surface } }: { readonly library: Library }) {
  const t = useTranslate();
  const { kind } = list.filter.value;
  const failure = surface.failure.value;
  return (
    <>
      {failure !== null && <NoticeBanner icon="alert" text={t(refusalKeys[failure])} />}
      <header class="view-head">
        <h1>{t(viewTexts[view.value].name)}</h1>
        {view.value !== 'bin' && (
          <KindChips
            counts={list.view.value.counts}
            chosen={kind === undefined ? [] : [kind]}
            onToggle={(chosen) =>
              list.ask(withChoice(list.filter.value, 'kind', chosen === kind ? undefined : chosen))
            }
          />
        )}
      </header>
    </>
  );
}

function Notes({ library: { list, openId, writer } }: { readonly library: Library }) {
  const t = useTranslate();
  const [menu, setMenu] = useState<{ entry: PageEntry; anchor: HTMLElement } | null>(null);
  const { entries, articles, hasMore, phase, total } = list.view.value;
  const change = ({ annotation }: PageEntry, changes: AnnotationChanges) =>
    annotation && void writer.change(annotation, changes);
  if (entries.length === 0 && !hasMore && phase === 'ready')
    return <StateView icon="note" title={t(total === 0 ? 'noNotes' : 'noMatch')} role="status" />;
  return (
    <>
      <NoteTable
        entries={entries}
        articles={articles}
        openId={openId.value}
        onOpen={(id) => (openId.value = id)}
        onVerdict={(entry, anchor) => setMenu({ entry, anchor })}
      />
      {hasMore && <EndWatch key={entries.length} onNear={list.more} />}
      {menu !== null && (
        <VerdictMenu
          anchor={menu.anchor}
          verdict={describeEntry(menu.entry).verdict}
          isClaim={menu.entry.claim !== null}
          onChange={(changes) => change(menu.entry, changes)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}

function Bin({ library: { bin, writer } }: { readonly library: Library }) {
  const t = useTranslate();
  if (bin.value.length === 0) return <StateView icon="bin" title={t('binEmpty')} role="status" />;
  return <BinTable annotations={bin.value} onRestore={(annotation) => void writer.restore(annotation)} />;
}

function Toast({ library: { toasts } }: { readonly library: Library }) {
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
