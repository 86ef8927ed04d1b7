import type { ComponentChildren } from 'preact';
import { EntryDetail } from '@/components/list/EntryDetail';
import type { EntryActions } from '@/components/list/EntryList';
import { KeysList } from '@/components/list/KeysHelp';
import { NoteList, type NotesView } from '@/components/list/NoteList';
import { PageList } from '@/components/list/PageList';
import { PopupTop } from '@/components/list/PopupTop';
import { ReviewFoot } from '@/components/list/ReviewFoot';
import { ReviewFrame, type ReviewTab } from '@/components/list/ReviewFrame';
import { UndoToast } from '@/components/list/UndoToast';
import { AccessCheck } from '@/components/page-state/AccessCheck';
import { AccessOffer } from '@/components/page-state/AccessOffer';
import { NoticeBanner } from '@/components/page-state/NoticeBanner';
import { PageEmpty } from '@/components/page-state/PageEmpty';
import { PageHeading } from '@/components/page-state/PageHeading';
import { problemTexts, type PageProblem } from '@/components/page-state/page-problem';
import { ProblemView } from '@/components/page-state/ProblemView';
import { Skeleton } from '@/components/page-state/Skeleton';
import type { PageState } from '@/utils/annotation/page-state';
import { articles, entries, notes, pageState, troubled } from './data';
import { english as t } from './translate';

/** One picture of the gallery. */
export interface GalleryState {
  readonly name: string;
  readonly content: ComponentChildren;
}

const nothing = () => undefined;
const actions: EntryActions = {
  onChange: nothing,
  onDelete: nothing,
  onShow: nothing,
  onUndo: nothing,
  onSearch: nothing,
  onHelp: nothing,
};

const allNotes: NotesView = {
  phase: 'ready',
  entries: notes,
  articles,
  hasMore: false,
  counts: { loss: 104, displacement: 31, territory: 42, strength: 38, attack: 24, supply: 9 },
  total: 248,
};
const noNotes: NotesView = { ...allNotes, entries: [], counts: {}, total: 0 };

interface PopupParts {
  readonly state?: PageState | null;
  readonly tab?: ReviewTab;
  readonly words?: string;
  readonly isReading?: boolean;
  readonly banners?: ComponentChildren;
  readonly toast?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The popup as a whole, with one panel in it. */
function Popup(props: PopupParts) {
  const { state = null, tab = 'page', words = '', isReading = false } = props;
  return (
    <ReviewFrame
      top={<PopupTop marksHidden={state && false} onMarks={nothing} onPanel={nothing} onOptions={nothing} />}
      heading={<PageHeading state={state} site="example.net" isReading={isReading} />}
      tab={tab}
      onTab={nothing}
      total={248}
      words={words}
      onWords={nothing}
      vocabulary={() => []}
      search={{ current: null }}
      banners={props.banners}
      foot={
        <ReviewFoot
          access={<AccessCheck site="example.net" grant="none" onToggle={nothing} />}
          onCopy={state && nothing}
          onLibrary={nothing}
        />
      }
      toast={props.toast}
    >
      {props.children}
    </ReviewFrame>
  );
}

function page(list: PageState['entries'], words = '') {
  return (
    <PageList
      entries={list}
      changes={null}
      words={words}
      singleKeys
      opening="show"
      actions={actions}
      onClearWords={nothing}
      onChanges={nothing}
    />
  );
}

function all(view: NotesView, words = '') {
  return (
    <NoteList
      notes={view}
      query={words}
      singleKeys
      actions={actions}
      onQuery={nothing}
      onMore={nothing}
      onTry={nothing}
    />
  );
}

const isPrivate = <NoticeBanner icon="private" text={t('cardInPrivate')} />;
const isNewer = <NoticeBanner icon="alert" text={t('storeNewer')} />;

/** The popup in every state. */
export const popupStates: readonly GalleryState[] = [
  { name: 'popup-page', content: <Popup state={pageState}>{page(entries)}</Popup> },
  { name: 'popup-troubled', content: <Popup state={pageState}>{page(troubled)}</Popup> },
  {
    name: 'popup-no-match',
    content: (
      <Popup state={pageState} words="zebra">
        {page(entries, 'zebra')}
      </Popup>
    ),
  },
  {
    name: 'popup-private',
    content: (
      <Popup state={{ ...pageState, isPrivate: true }} banners={isPrivate}>
        {page(entries)}
      </Popup>
    ),
  },
  {
    name: 'popup-empty',
    content: (
      <Popup state={{ ...pageState, entries: [] }}>
        <PageEmpty />
      </Popup>
    ),
  },
  {
    name: 'popup-loading',
    content: (
      <Popup isReading>
        <Skeleton />
      </Popup>
    ),
  },
  {
    name: 'popup-permission',
    content: (
      <Popup>
        <AccessOffer site="example.net" onAsk={nothing} onCancel={nothing} />
      </Popup>
    ),
  },
  { name: 'popup-all', content: <Popup tab="all">{all(allNotes)}</Popup> },
  { name: 'popup-all-empty', content: <Popup tab="all">{all(noNotes)}</Popup> },
  {
    name: 'popup-search-none',
    content: (
      <Popup tab="all" words="zebra">
        {all({ ...allNotes, entries: [] }, 'zebra')}
      </Popup>
    ),
  },
  {
    name: 'popup-newer',
    content: (
      <Popup tab="all" banners={isNewer}>
        {all(allNotes)}
      </Popup>
    ),
  },
  {
    name: 'popup-toast',
    content: (
      <Popup
        state={pageState}
        toast={<UndoToast message={t('cardDeleted')} onUndo={nothing} onClose={nothing} />}
      >
        {page(entries)}
      </Popup>
    ),
  },
  ...problemNames().map((problem) => ({
    name: `popup-${problem}`,
    content: (
      <Popup>
        <ProblemView problem={problem} onStep={nothing} />
      </Popup>
    ),
  })),
];

/** Parts that stand in no popup state. */
export const partStates: readonly GalleryState[] = [
  ...troubled.map((entry) => ({
    name: `detail-${entry.id}`,
    content: (
      <main aria-label={t('notes')}>
        <h1 class="visually-hidden">{t('notes')}</h1>
        <EntryDetail entry={entry} focus={null} onChange={nothing} onShow={nothing} onDelete={nothing} />
      </main>
    ),
  })),
  {
    name: 'keys',
    content: (
      <main aria-label={t('keysTitle')}>
        <h1 class="visually-hidden">{t('keysTitle')}</h1>
        <KeysList />
      </main>
    ),
  },
];

function problemNames(): PageProblem[] {
  return Object.keys(problemTexts) as PageProblem[];
}
