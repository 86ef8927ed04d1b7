import type { ComponentChildren } from 'preact';
import { BinTable } from '@/components/library/BinTable';
import { BulkBar } from '@/components/library/BulkBar';
import { DisplayTabs } from '@/components/library/DisplayTabs';
import { GroupMenu } from '@/components/library/GroupMenu';
import { HistoryList } from '@/components/library/HistoryList';
import { historySteps } from '@/components/library/history-steps';
import { NoteCards } from '@/components/library/NoteCards';
import { rowsOf, type NoteRows } from '@/components/library/note-rows';
import { NoteTable } from '@/components/library/NoteTable';
import { noSelection, type Selection } from '@/components/library/selection';
import { ViewsNav } from '@/components/library/ViewsNav';
import { NameDialog } from '@/components/form/NameDialog';
import { KindChips } from '@/components/list/KindChips';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { newestFirst } from '@/utils/annotation/arrangement';
import { emptyChain, linkEntry } from '@/utils/annotation/history';
import { listNote, type ListedNote } from '@/utils/annotation/listed-note';
import { placeStates } from '@/utils/annotation/query/fields';
import { notes } from './data';
import type { GalleryState } from './states';
import { english as t } from './translate';

const nothing = () => undefined;

/** Every kind, every verdict, every state of a place. */
const listed: readonly ListedNote[] = notes.flatMap(({ annotation }, index) =>
  annotation === null
    ? []
    : [
        listNote(annotation, {
          published: '2026-11-20',
          siteName: 'Meridian Wire',
          state: placeStates[index % placeStates.length] ?? 'seen',
        }),
      ],
);
const rows = rowsOf(listed);
const grouped: NoteRows = {
  length: listed.length + 1,
  isPartial: false,
  at: (index) =>
    index === 0 ? { type: 'group', key: 'Valley Guard', count: listed.length } : rows.at(index - 1),
};
const chosen: Selection = { ids: new Set(listed.slice(1, 4).map(({ id }) => id)), anchor: 1 };

/** The library as a whole, with one view in it. */
function Library({
  children,
  bar,
}: {
  readonly children: ComponentChildren;
  readonly bar?: ComponentChildren;
}) {
  return (
    <>
      <ViewsNav
        current={{ section: 'all', item: null }}
        counts={{ all: 248, 'not-reviewed': 12, changed: 3, bin: 3 }}
        saved={[{ id: 'v', name: 'Valley Guard strength' }]}
        cases={[{ id: 'c', name: 'The bridge', count: 4 }]}
        hrefOf={(section) => `#${section}`}
        foot={null}
        onNewCase={nothing}
      />
      <main>
        <header class="view-head">
          <h1>{t('allNotes')}</h1>
          <KindChips counts={{ loss: 104, supply: 9 }} chosen={['loss']} onToggle={nothing} />
          <GroupMenu group={null} onGroup={nothing} />
          <DisplayTabs chosen="table" onChoose={nothing} />
        </header>
        {bar}
        <div class="view scroller" id="view">
          {children}
        </div>
      </main>
    </>
  );
}

function table(lines: NoteRows, selection: Selection = noSelection) {
  return (
    <NoteTable
      {...list}
      rows={lines}
      selection={selection}
      sort={newestFirst}
      onSort={nothing}
      onVerdict={nothing}
      groupLabel={(key) => key}
    />
  );
}

const list = {
  label: t('allNotes'),
  active: 1,
  onActive: nothing,
  openId: listed[2]?.id ?? null,
  onOpen: nothing,
  onSelection: nothing,
  onSelectAll: nothing,
  singleKeys: true,
  onCommand: nothing,
};

function bulk(progress: { done: number; total: number } | null) {
  return (
    <BulkBar
      chosen={3}
      progress={progress}
      cases={[{ id: 'c', name: 'The bridge' }]}
      onVerdict={nothing}
      onTag={nothing}
      onCase={nothing}
      onTakeOut={nothing}
      onDelete={nothing}
      onClear={nothing}
      onCancel={nothing}
    />
  );
}

const steps = historySteps(
  notes.slice(0, 3).flatMap(({ annotation }, index) => {
    if (annotation === null) return [];
    const head = { ...emptyChain('gallery'), seq: index };
    const action = index === 0 ? ('create' as const) : ('change' as const);
    const payload = { salt: '', record: annotation };
    return [linkEntry(head, { at: annotation.created, action, subject: annotation.id, payload })];
  }),
);
const binned = notes.flatMap(({ annotation }) =>
  annotation === null ? [] : [{ ...annotation, deletedAt: new Date().toISOString() }],
);

/** The library in every state. */
export const libraryStates: readonly GalleryState[] = [
  { name: 'library-table', content: <Library>{table(rows)}</Library> },
  { name: 'library-grouped', content: <Library>{table(grouped)}</Library> },
  { name: 'library-chosen', content: <Library bar={bulk(null)}>{table(rows, chosen)}</Library> },
  {
    name: 'library-progress',
    content: <Library bar={bulk({ done: 4_500, total: 10_000 })}>{table(rows, chosen)}</Library>,
  },
  {
    name: 'library-cards',
    content: (
      <Library>
        <NoteCards {...list} rows={rows} selection={chosen} />
      </Library>
    ),
  },
  {
    name: 'library-bin',
    content: (
      <Library>
        <BinTable
          lines={{ length: binned.length, at: (line) => binned[line], need: nothing }}
          onRestore={nothing}
        />
      </Library>
    ),
  },
  {
    name: 'library-history',
    content: (
      <Library>
        <h2>{t('detail')}</h2>
        <HistoryList steps={steps} />
      </Library>
    ),
  },
  {
    name: 'library-naming',
    content: (
      <Library>
        <NameDialog label={t('caseName')} name="" onSave={nothing} onClose={nothing} />
      </Library>
    ),
  },
  {
    name: 'library-loading',
    content: (
      <Library>
        <Skeleton />
      </Library>
    ),
  },
  {
    name: 'library-empty',
    content: (
      <Library>
        <StateView icon="note" title={t('noNotes')} text={t('noNotesText')} />
      </Library>
    ),
  },
  {
    name: 'library-broken',
    content: (
      <Library>
        <StateView icon="alert" title={t('storeBroken')} role="alert" />
      </Library>
    ),
  },
];
