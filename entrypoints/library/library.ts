import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { viewTexts, type LibraryView } from '@/components/library/library-view';
import { withChoice } from '@/components/list/note-filter';
import type { Annotation } from '@/utils/annotation/types';
import { watchStore } from '@/utils/store/changes';
import { readCounts, type LibraryCounts } from '@/utils/store/counters';
import { listBin } from '@/utils/store/list-bin';
import { readVersions } from '@/utils/store/versions';
import { createNoteList, type NoteList } from '../review/note-list';
import { createNotes, type Notes } from '../review/notes';
import { openSurface, type Surface } from '../review/surface';
import { createToasts, type Toasts } from '../review/toasts';

/** Everything that the library shows and does. */
export interface Library {
  readonly surface: Surface;
  readonly list: NoteList;
  readonly writer: Notes;
  readonly toasts: Toasts;
  readonly view: ReadonlySignal<LibraryView>;
  readonly show: (view: LibraryView) => void;
  readonly counts: ReadonlySignal<Partial<Record<LibraryView, number>>>;
  readonly bin: ReadonlySignal<readonly Annotation[]>;
  readonly openId: Signal<string | null>;
  /** The kept text of a note's version; `null` when it is not kept. */
  readonly readText: (annotation: Annotation) => Promise<string | null>;
}

/** Notes of the bin that are shown. */
const mostBinned = 500;

/** Creates the state of the library and reads its first notes. */
export function createLibrary(): Library {
  const surface = openSurface();
  const { store } = surface;
  const list = createNoteList(surface);
  const toasts = createToasts();
  const view = signal<LibraryView>('all');
  const counts = signal<Partial<Record<LibraryView, number>>>({});
  const bin = signal<readonly Annotation[]>([]);
  const refresh = async () => {
    const read = await store.use(async (db) => ({
      counts: viewCounts(await readCounts(db)),
      bin: view.value === 'bin' ? await listBin(db, mostBinned) : [],
    }));
    if (!read.ok) return;
    counts.value = read.value.counts;
    bin.value = read.value.bin;
  };
  watchStore(() => void refresh(), surface.signal);
  list.ask(list.filter.value);
  void refresh();
  return {
    surface,
    list,
    toasts,
    view,
    counts,
    bin,
    writer: createNotes(surface, toasts),
    openId: signal<string | null>(null),
    show: (next) => {
      view.value = next;
      if (next !== 'bin') list.ask(withChoice(list.filter.value, 'review', viewTexts[next].review));
      void refresh();
    },
    readText: async ({ version }) => {
      const read = version === null ? null : await store.use((db) => readVersions(db, [version]));
      return read?.ok === true ? (read.value[0]?.text ?? null) : null;
    },
  };
}

function viewCounts({ annotations, binned, verdicts }: LibraryCounts): Partial<Record<LibraryView, number>> {
  return {
    all: annotations,
    bin: binned,
    'not-reviewed': verdicts['not-reviewed'] ?? 0,
    disputed: verdicts.disputed ?? 0,
    dismissed: verdicts.dismissed ?? 0,
  };
}
