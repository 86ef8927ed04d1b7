import { signal, type Signal } from '@preact/signals';
import { noSelection, type Selection } from '@/components/library/selection';
import type { EditedPart } from '@/components/list/list-command';
import type { HistoryEntry } from '@/utils/annotation/history';
import type { ListedNote } from '@/utils/annotation/listed-note';
import type { Annotation, AnnotationChanges } from '@/utils/annotation/types';
import { readHistory } from '@/utils/store/history';
import { readAnnotations } from '@/utils/store/list-annotations';
import { readVersions } from '@/utils/store/versions';
import { createCatalogueSource, type CatalogueSource } from '../review/catalogue-source';
import { createNotes, type Notes } from '../review/notes';
import { openSurface, type Surface } from '../review/surface';
import { createToasts, type Toasts } from '../review/toasts';
import { createBulk, type Bulk } from './bulk';
import { createCases, type Cases } from './cases';
import { createFoundNotes, type FoundNotes } from './note-rows';
import { createRoute, type LibraryRoute } from './route';
import { createCounts, type Counts } from './section-counts';
import { createSavedViews, type SavedViews } from './saved-views';

/** Everything that the library shows and does. */
export interface Library {
  readonly surface: Surface;
  readonly route: LibraryRoute;
  readonly catalogue: CatalogueSource;
  /** The notes of the section that is open. */
  readonly found: FoundNotes;
  readonly selection: Signal<Selection>;
  readonly bulk: Bulk;
  readonly cases: Cases;
  readonly views: SavedViews;
  readonly writer: Notes;
  readonly toasts: Toasts;
  readonly counts: Counts;
  readonly openId: Signal<string | null>;
  /** The part of the open note that a key asked for. */
  readonly openPart: Signal<EditedPart | null>;
  readonly isHelpOpen: Signal<boolean>;
  /** Changes a note of a list. */
  readonly change: (note: ListedNote, changes: AnnotationChanges) => void;
  readonly remove: (note: ListedNote) => void;
  readonly read: (id: string) => Promise<Annotation | null>;
  /** What happened to a note, oldest first. */
  readonly readHistory: (id: string) => Promise<readonly HistoryEntry[]>;
  /** The kept text of a note's version; `null` when it is not kept. */
  readonly readText: (annotation: Annotation) => Promise<string | null>;
}

/** Creates the state of the library and reads its first notes. */
export function createLibrary(): Library {
  const surface = openSurface();
  const toasts = createToasts();
  const route = createRoute(surface.signal);
  const catalogue = createCatalogueSource(surface);
  const cases = createCases(surface, route, toasts);
  const writer = createNotes(surface, toasts);
  return {
    surface,
    route,
    catalogue,
    cases,
    toasts,
    writer,
    found: createFoundNotes({ surface, source: catalogue, route, cases }),
    selection: signal(noSelection),
    bulk: createBulk(surface, catalogue, toasts),
    views: createSavedViews(surface, toasts),
    counts: createCounts(surface, catalogue),
    openId: signal<string | null>(null),
    openPart: signal<EditedPart | null>(null),
    isHelpOpen: signal(false),
    change: (note, changes) => void writer.change(note, changes),
    remove: (note) => void writer.remove(note),
    ...readers(surface),
  };
}

function readers({ store }: Surface): Pick<Library, 'read' | 'readText' | 'readHistory'> {
  return {
    read: async (id) => {
      const read = await store.use((db) => readAnnotations(db, [id]));
      return read.ok ? (read.value[0] ?? null) : null;
    },
    readHistory: async (id) => {
      const read = await store.use((db) => readHistory(db, id));
      return read.ok ? read.value : [];
    },
    readText: async ({ version }) => {
      const read = version === null ? null : await store.use((db) => readVersions(db, [version]));
      return read?.ok === true ? (read.value[0]?.text ?? null) : null;
    },
  };
}
