import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { StateView } from '@/components/page-state/StateView';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import type { ArticleChanges, PageEntry } from '@/utils/annotation/page-state';
import { isChanged } from './entries';
import { EntryList, type EntryActions } from './EntryList';
import type { EntryTest } from './entry-query';
import { groupEntries } from './group-entries';
import { everything, filterEntries, type PageSelection } from './filter-entries';
import { orderEntries, type ListOrder } from './order-entries';
import { lazy } from './lazy';

const PageFilters = lazy(() => import('./PageFilters').then((loaded) => loaded.PageFilters));
const PageChanges = lazy(() =>
  import('@/components/page-state/PageChanges').then((loaded) => loaded.PageChanges),
);

interface PageListProps {
  /** In text order. */
  readonly entries: readonly PageEntry[];
  readonly changes: ArticleChanges | null;
  readonly words: string;
  readonly singleKeys: boolean;
  readonly opening: 'show' | 'both';
  /** Where the entries are in the page, for a list that stands beside it. */
  readonly places?: readonly EntryPlace[];
  readonly actions: EntryActions;
  /** Opens all changes of the article. */
  readonly onChanges: () => void;
  readonly onClearWords: () => void;
}

/** The claims and notes of the page in front, with filters and orders. */
export function PageList({ entries, changes, words, actions, onClearWords, ...rest }: PageListProps) {
  const { singleKeys, opening, onChanges, places } = rest;
  const t = useTranslate();
  const [selection, setSelection] = useState<PageSelection>(everything);
  const [order, setOrder] = useState<ListOrder>('text');
  const shown = orderEntries(filterEntries(entries, selection, useEntryTest(words)), order);
  const clear = () => {
    setSelection(everything);
    onClearWords();
  };
  return (
    <>
      {(changes !== null || entries.some(isChanged)) && (
        <PageChanges
          entries={entries}
          changes={changes}
          onChanges={onChanges}
          onNotes={() => setSelection({ ...everything, filters: ['changed'] })}
        />
      )}
      <PageFilters
        entries={entries}
        selection={selection}
        order={order}
        onSelection={setSelection}
        onOrder={setOrder}
      />
      <div class="scroller">
        {shown.length === 0 ? (
          <StateView title={t('noMatchOnPage')} role="status">
            <button type="button" class="button" onClick={clear}>
              {t('clearFilters')}
            </button>
          </StateView>
        ) : (
          <EntryList
            label={t('claimsOfPage')}
            entries={shown}
            singleKeys={singleKeys}
            opening={opening}
            actions={actions}
            marksUnplaced
            {...(places !== undefined && besidePage(shown, places, order))}
          />
        )}
      </div>
    </>
  );
}

/** A list in the order of the text is grouped by its paragraphs. */
function besidePage(entries: readonly PageEntry[], places: readonly EntryPlace[], order: ListOrder) {
  const inSight = new Set(places.filter((place) => place.inSight).map(({ id }) => id));
  return order === 'text' && places.length > 0
    ? { inSight, groups: groupEntries(entries, places) }
    : { inSight };
}

/** The test of what is searched for; `null` while nothing is. Its code is fetched at the first letter typed. */
function useEntryTest(query: string): EntryTest | null {
  const [compile, setCompile] = useState<((query: string) => EntryTest) | null>(null);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (isAsked) void import('./entry-query').then((loaded) => setCompile(() => loaded.compileEntryQuery));
  }, [isAsked]);
  return isAsked && compile !== null ? compile(query) : null;
}
