import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { rowsOf, type NoteRow, type NoteRows } from '@/components/library/note-rows';
import type { Route } from '@/components/library/route';
import { isNoteSection, noteSections } from '@/components/library/sections';
import { listNote, type ListedNote } from '@/utils/annotation/listed-note';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { groupSlots, sortSlots, type SlotGroup } from '@/utils/store/catalogue/arrange';
import type { Slot } from '@/utils/store/catalogue/block';
import type { Catalogue } from '@/utils/store/catalogue/catalogue';
import { searchCatalogue } from '@/utils/store/catalogue/search-catalogue';
import { listAnnotations } from '@/utils/store/list-annotations';
import { readArticles } from '@/utils/store/read-articles';
import type { SavedView } from '@/utils/settings/types';
import type { CatalogueSource } from '../review/catalogue-source';
import type { Surface } from '../review/surface';
import type { Cases } from './cases';
import type { LibraryRoute } from './route';

/** The notes that the reader asked for, as lines. */
export interface FoundNotes {
  /** `null` until the first of them are read. */
  readonly rows: ReadonlySignal<NoteRows | null>;
  /** The same without heads of groups. */
  readonly ungrouped: ReadonlySignal<NoteRows | null>;
  /** How many they are; 0 until they are all read. */
  readonly count: ReadonlySignal<number>;
  /**
   * The ids of all of them, heads aside, in the order of the catalogue: a common change then writes each block of it
   * once or twice and not at every step.
   */
  readonly ids: () => string[];
  /** A note that is in the library, whether asked for or not. */
  readonly find: (id: string) => ListedNote | null;
}

/** Milliseconds in which the browser draws. */
const aFrame = 20;
/** Notes on the first screen, which is drawn before the catalogue is read. */
const firstScreen = 50;

interface Sources {
  readonly surface: Surface;
  readonly source: CatalogueSource;
  readonly route: LibraryRoute;
  readonly cases: Cases;
}

/** Creates the lines for the route: at once the newest, then, from the catalogue, exactly what is asked for. */
export function createFoundNotes({ surface, source, route, cases: { members } }: Sources): FoundNotes {
  const newest = signal<NoteRows | null>(null);
  const asked = computed(() => queryOf(route.current.value, surface.settings.value.views));
  const found = computed(() => {
    const catalogue = source.current.value;
    return catalogue === null ? null : findSlots(catalogue, asked.value, members.value);
  });
  const sorted = computed(() => {
    const catalogue = source.current.value;
    if (catalogue === null || found.value === null) return null;
    return { catalogue, slots: sortSlots(catalogue, found.value, route.current.value.sort) };
  });
  const ungrouped = computed(() => {
    if (sorted.value === null) return isEverything(route.current.value) ? newest.value : null;
    return slotRows(source, sorted.value.slots);
  });
  const rows = computed(() => {
    const { group } = route.current.value;
    if (sorted.value === null || group === null) return ungrouped.value;
    const { catalogue, slots } = sorted.value;
    return groupedRows(source, groupSlots(catalogue, slots, group));
  });
  void readNewest(surface).then((first) => {
    newest.value = first;
    // After the first screen is drawn: both would wait for one another. A tab in the background draws nothing at all.
    setTimeout(() => void source.load(), aFrame);
  });
  return {
    rows,
    ungrouped,
    count: computed(() => found.value?.length ?? 0),
    ids: () => {
      const slots = found.value?.toSorted((a, b) => a - b) ?? [];
      return slots.map((slot) => source.current.value?.get(slot, 'id') ?? '');
    },
    find: (id) => findNote(source.current.value, id) ?? findRow(newest.value, id),
  };
}

/** The section's query and what is searched for within it, as one. */
export function queryOf({ section, item, query }: Route, views: readonly SavedView[]): string {
  const own = section === 'saved' ? views.find(({ id }) => id === item)?.query : undefined;
  return isNoteSection(section) ? `${own ?? noteSections[section].query} ${query}`.trim() : query;
}

function isEverything({ section, query, group, sort }: Route): boolean {
  return section === 'all' && query === '' && group === null && sort.by === 'changed' && sort.descending;
}

async function readNewest({ store }: Surface): Promise<NoteRows | null> {
  const read = await store.use(async (db) => {
    const { annotations, next } = await listAnnotations(db, { count: firstScreen });
    const articles = await readArticles(
      db,
      annotations.map(({ source }) => source),
    );
    const notes = annotations.map((annotation) => {
      const { published = null, siteName = null } = articles.get(annotation.source) ?? {};
      return listNote(annotation, { published, siteName, state: 'seen' });
    });
    return rowsOf(notes, next !== null);
  });
  return read.ok ? read.value : null;
}

function findSlots(
  catalogue: Catalogue,
  query: string,
  members: ReadonlySet<string> | null,
): readonly Slot[] {
  const slots = searchCatalogue(catalogue, parseQuery(query));
  return members === null ? slots : slots.filter((slot) => members.has(catalogue.get(slot, 'id')));
}

/**
 * Lines hold no catalogue but read the current one: a view keeps lines that it drew long ago, and a slot is the same
 * note in every catalogue.
 */
function slotRows(source: CatalogueSource, slots: readonly Slot[]): NoteRows {
  return { length: slots.length, isPartial: false, at: (index) => noteRow(source, slots[index]) };
}

/** A head before each group. */
function groupedRows(source: CatalogueSource, groups: readonly SlotGroup[]): NoteRows {
  const lines = groups.flatMap((group) => [group, ...group.slots]);
  return {
    length: lines.length,
    isPartial: false,
    at: (index) => {
      const line = lines[index];
      if (typeof line !== 'object') return noteRow(source, line);
      return { type: 'group', key: line.key, count: line.slots.length };
    },
  };
}

function noteRow({ current }: CatalogueSource, slot: Slot | undefined): NoteRow | undefined {
  const catalogue = current.peek();
  return slot === undefined || catalogue === null ? undefined : { type: 'note', note: catalogue.note(slot) };
}

function findNote(catalogue: Catalogue | null, id: string): ListedNote | null {
  const slot = catalogue?.slots.find((candidate) => catalogue.get(candidate, 'id') === id);
  return catalogue === null || slot === undefined ? null : catalogue.note(slot);
}

function findRow(rows: NoteRows | null, id: string): ListedNote | null {
  for (let at = 0; at < (rows?.length ?? 0); at += 1) {
    const row = rows?.at(at);
    if (row?.type === 'note' && row.note.id === id) return row.note;
  }
  return null;
}
