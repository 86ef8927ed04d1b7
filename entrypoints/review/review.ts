import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { EntryActions } from '@/components/list/EntryList';
import type { ReviewTab } from '@/components/list/ReviewFrame';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Annotation, AnnotationChanges } from '@/utils/annotation/types';
import { createNoteList, type NoteList } from './note-list';
import { createNotes } from './notes';
import { createPageList, type PageList } from './page-list';
import { createSiteAccess, type SiteAccess } from './site-access';
import { openSurface, type Surface } from './surface';
import { createToasts, type Toasts } from './toasts';

/** Everything that the popup and the side panel show and do. */
export interface Review {
  readonly surface: Surface;
  readonly page: PageList;
  readonly notes: NoteList;
  readonly access: SiteAccess;
  readonly toasts: Toasts;
  readonly tab: Signal<ReviewTab>;
  readonly words: ReadonlySignal<string>;
  readonly search: (words: string) => void;
  readonly isHelpOpen: Signal<boolean>;
  readonly isOffering: Signal<boolean>;
  /** Reads the page in front and what is granted for its site. */
  readonly scan: () => Promise<void>;
  readonly pageActions: EntryActions;
  readonly noteActions: EntryActions;
}

interface ReviewOptions {
  /** Puts the focus into the search field. */
  readonly focusSearch: () => void;
  /** The page has shown a passage: a popup would cover it. */
  readonly onShown: () => void;
}

/** Creates the state of a popup or side panel. */
export function createReview({ focusSearch, onShown }: ReviewOptions): Review {
  const surface = openSurface();
  const page = createPageList(surface.signal);
  const notes = createNoteList(surface);
  const access = createSiteAccess(surface.signal);
  const toasts = createToasts();
  const writer = createNotes(surface, toasts, page.refresh);
  const pageWords = signal('');
  const tab = signal<ReviewTab>('page');
  const isHelpOpen = signal(false);
  const list = {
    onUndo: toasts.undo,
    onSearch: focusSearch,
    onHelp: () => (isHelpOpen.value = true),
  };
  tab.subscribe((chosen) => chosen === 'all' && notes.ask(notes.query.value));
  return {
    surface,
    page,
    notes,
    access,
    toasts,
    tab,
    isHelpOpen,
    isOffering: signal(false),
    words: computed(() => (tab.value === 'page' ? pageWords.value : notes.query.value)),
    search: (words) => {
      if (tab.value === 'page') pageWords.value = words;
      else notes.ask(words);
    },
    scan: async () => {
      await page.scan();
      await access.look(page.tab.value?.site ?? null);
    },
    pageActions: {
      ...list,
      onChange: (entry, changes) => void annotateInPage(page, writer.tell, entry, changes),
      onDelete: ({ annotation }) => annotation && void writer.remove(annotation),
      onShow: ({ id }) => void page.show(id).then((shown) => shown && onShown()),
    },
    noteActions: {
      ...list,
      onChange: ({ annotation }, changes) => annotation && void writer.change(annotation, changes),
      onDelete: ({ annotation }) => annotation && void writer.remove(annotation),
      onShow: ({ annotation }) => annotation && void goTo(annotation).then(onShown),
    },
  };
}

async function annotateInPage(
  page: PageList,
  tell: ReturnType<typeof createNotes>['tell'],
  entry: PageEntry,
  changes: AnnotationChanges,
) {
  const result = await page.annotate(entry, changes);
  if (result !== null) tell(result, changes);
}

/** Fetched when somebody leaves for a passage. */
async function goTo(annotation: Annotation): Promise<void> {
  const { openPassage } = await import('./open-passage');
  await openPassage(annotation);
}
