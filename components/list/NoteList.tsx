import { useTranslate } from '@/components/i18n/TranslateContext';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { PageEntry } from '@/utils/annotation/page-state';
import { toggleValue, valuesOf, withValues } from '@/utils/annotation/query/edit-query';
import { claimKinds, type ClaimKind } from '@/utils/claims/types';
import { articleAside } from './article-aside';
import { EndWatch } from './EndWatch';
import { EntryList, type EntryActions } from './EntryList';
import { KindChips } from './KindChips';
import { ReviewMenu } from './ReviewMenu';

/** The notes of all pages, as far as they were read. */
export interface NotesView {
  readonly phase: 'loading' | 'ready';
  /** Newest first. */
  readonly entries: readonly PageEntry[];
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly hasMore: boolean;
  readonly counts: Readonly<Partial<Record<ClaimKind, number>>>;
  readonly total: number;
}

interface NoteListProps {
  readonly notes: NotesView;
  readonly query: string;
  readonly singleKeys: boolean;
  readonly actions: EntryActions;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  /** From an empty library to an article to try. */
  readonly onTry: () => void;
}

/** All notes, newest first, with search and filters; it reads on as its end comes near. */
export function NoteList({ notes, query, singleKeys, actions, onQuery, onMore, onTry }: NoteListProps) {
  return (
    <>
      <NoteFilters notes={notes} query={query} onQuery={onQuery} />
      <div class="scroller">
        {notes.entries.length === 0 && !notes.hasMore ? (
          <NoNotes notes={notes} onTry={onTry} onClear={() => onQuery('')} />
        ) : (
          <Notes notes={notes} singleKeys={singleKeys} actions={actions} />
        )}
        {notes.hasMore && <EndWatch key={notes.entries.length} onNear={onMore} />}
      </div>
    </>
  );
}

function Notes({ notes, singleKeys, actions }: Pick<NoteListProps, 'notes' | 'singleKeys' | 'actions'>) {
  const t = useTranslate();
  return (
    <EntryList
      label={t('allNotesNewest')}
      entries={notes.entries}
      singleKeys={singleKeys}
      opening="unfold"
      actions={actions}
      aside={({ annotation }) =>
        annotation === null ? undefined : articleAside(t, annotation, notes.articles)
      }
    />
  );
}

function NoteFilters({ notes, query, onQuery }: Pick<NoteListProps, 'notes' | 'query' | 'onQuery'>) {
  if (notes.total === 0) return null;
  const kinds = valuesOf(query, 'kind');
  const review = valuesOf(query, 'verdict')[0];
  return (
    <div class="filters">
      <KindChips
        counts={notes.counts}
        chosen={claimKinds.filter((kind) => kinds.includes(kind))}
        onToggle={(kind) => onQuery(toggleValue(query, 'kind', kind))}
      />
      <ReviewMenu
        review={review}
        onReview={(next) => onQuery(withValues(query, 'verdict', next === undefined ? [] : [next]))}
      />
    </div>
  );
}

interface NoNotesProps {
  readonly notes: NotesView;
  readonly onTry: () => void;
  readonly onClear: () => void;
}

function NoNotes({ notes, onTry, onClear }: NoNotesProps) {
  const t = useTranslate();
  if (notes.phase === 'loading') return <Skeleton />;
  if (notes.total > 0)
    return (
      <StateView title={t('noMatch')} role="status">
        <button type="button" class="button" onClick={onClear}>
          {t('clearSearch')}
        </button>
      </StateView>
    );
  return (
    <StateView icon="note" title={t('noNotes')} text={t('noNotesText')}>
      <button type="button" class="button" onClick={onTry}>
        {t('trySample')}
      </button>
    </StateView>
  );
}
