import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isNoteSection, noteSections, type SectionName } from '@/components/library/sections';
import type { Annotation } from '@/utils/annotation/types';
import { watchStore } from '@/utils/store/changes';
import { readCounts, type LibraryCounts } from '@/utils/store/counters';
import { readVersions } from '@/utils/store/versions';
import { createNoteList, type NoteList } from '../review/note-list';
import { createNotes, type Notes } from '../review/notes';
import { openSurface, type Surface } from '../review/surface';
import { createToasts, type Toasts } from '../review/toasts';
import { createRoute, type LibraryRoute } from './route';

/** Everything that the library shows and does. */
export interface Library {
  readonly surface: Surface;
  readonly route: LibraryRoute;
  /** The notes of the section that is open. */
  readonly list: NoteList;
  readonly writer: Notes;
  readonly toasts: Toasts;
  readonly counts: ReadonlySignal<Partial<Record<SectionName, number>>>;
  readonly openId: Signal<string | null>;
  /** The kept text of a note's version; `null` when it is not kept. */
  readonly readText: (annotation: Annotation) => Promise<string | null>;
}

/** Creates the state of the library and reads its first notes. */
export function createLibrary(): Library {
  const surface = openSurface();
  const { store } = surface;
  const route = createRoute(surface.signal);
  const list = createNoteList(surface);
  const toasts = createToasts();
  followRoute(route, list);
  return {
    surface,
    route,
    list,
    toasts,
    counts: watchCounts(surface),
    writer: createNotes(surface, toasts),
    openId: signal<string | null>(null),
    readText: async ({ version }) => {
      const read = version === null ? null : await store.use((db) => readVersions(db, [version]));
      return read?.ok === true ? (read.value[0]?.text ?? null) : null;
    },
  };
}

/** Asks for the notes of the section that is open, whenever it or the query changes. */
function followRoute(route: LibraryRoute, list: NoteList): void {
  effect(() => {
    const { section, query } = route.current.value;
    if (isNoteSection(section)) list.ask(`${noteSections[section].query} ${query}`.trim());
  });
}

function watchCounts({
  store,
  signal: ending,
}: Surface): ReadonlySignal<Partial<Record<SectionName, number>>> {
  const counts = signal<Partial<Record<SectionName, number>>>({});
  const read = async () => {
    const answer = await store.use(readCounts);
    if (answer.ok) counts.value = sectionCounts(answer.value);
  };
  watchStore(() => void read(), ending);
  void read();
  return counts;
}

function sectionCounts({
  annotations,
  binned,
  verdicts,
}: LibraryCounts): Partial<Record<SectionName, number>> {
  return {
    all: annotations,
    bin: binned,
    'not-reviewed': verdicts['not-reviewed'] ?? 0,
    disputed: verdicts.disputed ?? 0,
    dismissed: verdicts.dismissed ?? 0,
  };
}
