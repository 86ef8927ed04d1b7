import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { entryOf } from '@/components/list/entries';
import type { NotesView } from '@/components/list/NoteList';
import { watchStore } from '@/utils/store/changes';
import { readCounts } from '@/utils/store/counters';
import type { Vocabulary } from '@/utils/annotation/query/suggest';
import type { StoreFailure } from '@/utils/store/failures';
import type { LoadedNotes, NoteReader } from './read-notes';
import type { Surface } from './surface';

/** The notes of all pages, read a page at a time. */
export interface NoteList {
  readonly view: ReadonlySignal<NotesView>;
  readonly query: ReadonlySignal<string>;
  readonly failure: ReadonlySignal<StoreFailure | null>;
  /** Starts over with another query. */
  readonly ask: (query: string) => void;
  readonly more: () => void;
  /** The values that occur in notes, once something was searched for. */
  readonly vocabulary: Vocabulary;
}

interface Counts {
  readonly kinds: NotesView['counts'];
  readonly total: number;
}

const empty: LoadedNotes = { annotations: [], articles: new Map(), next: null };

/** Notes for the first screen and some to scroll into. */
const pageSize = 50;

/** Creates the list; it reads when first asked and again whenever the store changes. */
export function createNoteList(surface: Surface): NoteList {
  const { store, signal: ending } = surface;
  const query = signal('');
  const loaded = signal<LoadedNotes | null>(null);
  const counts = signal<Counts>({ kinds: {}, total: 0 });
  const failure = signal<StoreFailure | null>(null);
  let latest = 0;
  let reader: NoteReader | null = null;

  /** Reads `count` notes after what is there, or from the start; an answer to an older question is dropped. */
  const read = async (base: LoadedNotes, count: number) => {
    const question = (latest += 1);
    // Fetched when somebody turns to the notes: most openings are about the page.
    const { createNoteReader } = await import('./read-notes');
    const { read } = (reader ??= createNoteReader(surface));
    const answer = await store.use((db) => read(db, { query: query.value, base, count }));
    if (question !== latest) return;
    failure.value = answer.ok ? null : answer.reason;
    loaded.value = answer.ok ? answer.value : (loaded.value ?? empty);
  };
  const readTotals = async () => {
    const answer = await store.use(readCounts);
    if (answer.ok) counts.value = { kinds: answer.value.kinds, total: answer.value.annotations };
  };
  const refresh = () => {
    void readTotals();
    if (loaded.value !== null) void read(empty, Math.max(pageSize, loaded.value.annotations.length));
  };
  watchStore(({ about }) => about !== 'settings' && refresh(), ending);
  void readTotals();
  return {
    view: computed(() => viewOf(loaded.value, counts.value)),
    query,
    failure,
    ask: (next) => {
      query.value = next;
      void read(empty, pageSize);
    },
    vocabulary: (field) => reader?.vocabulary(field) ?? [],
    more: () => {
      if (loaded.value?.next !== null && loaded.value !== null) void read(loaded.value, pageSize);
    },
  };
}

function viewOf(loaded: LoadedNotes | null, { kinds, total }: Counts): NotesView {
  const { annotations, articles, next } = loaded ?? empty;
  return {
    phase: loaded === null ? 'loading' : 'ready',
    entries: annotations.map(entryOf),
    articles,
    hasMore: next !== null,
    counts: kinds,
    total,
  };
}
