import { useTranslate } from '@/components/i18n/TranslateContext';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { ClaimKind } from '@/utils/claims/types';
import { articleAside } from './article-aside';
import { EndWatch } from './EndWatch';
import { EntryList, type EntryActions } from './EntryList';
import { KindChips } from './KindChips';
import { withChoice, type NoteFilter } from './note-filter';
import { ReviewMenu } from './ReviewMenu';
import { TagFilter } from './TagFilter';

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
  readonly filter: NoteFilter;
  readonly singleKeys: boolean;
  readonly actions: EntryActions;
  readonly onFilter: (filter: NoteFilter) => void;
  readonly onMore: () => void;
  /** From an empty library to an article to try. */
  readonly onTry: () => void;
}

/** All notes, newest first, with search and filters; it reads on as its end comes near. */
export function NoteList({ notes, filter, singleKeys, actions, onFilter, onMore, onTry }: NoteListProps) {
  return (
    <>
      <NoteFilters notes={notes} filter={filter} onFilter={onFilter} />
      <div class="scroller">
        {notes.entries.length === 0 && !notes.hasMore ? (
          <NoNotes notes={notes} onTry={onTry} onClear={() => onFilter({ words: '' })} />
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

function NoteFilters({ notes, filter, onFilter }: Pick<NoteListProps, 'notes' | 'filter' | 'onFilter'>) {
  if (notes.total === 0) return null;
  const { kind, review, tag } = filter;
  return (
    <div class="filters">
      <KindChips
        counts={notes.counts}
        chosen={kind === undefined ? [] : [kind]}
        onToggle={(chosen) => onFilter(withChoice(filter, 'kind', chosen === kind ? undefined : chosen))}
      />
      <ReviewMenu review={review} onReview={(next) => onFilter(withChoice(filter, 'review', next))} />
      <TagFilter tag={tag} onTag={(next) => onFilter(withChoice(filter, 'tag', next))} />
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
