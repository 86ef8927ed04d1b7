import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { plural } from '@/components/i18n/translate';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { Case } from '@/utils/annotation/case';
import {
  addToCase,
  createCase,
  deleteCase,
  listCases,
  listMembers,
  removeFromCase,
  renameCase,
  restoreCase,
} from '@/utils/store/cases';
import { watchStore } from '@/utils/store/changes';
import type { Writer } from '@/utils/store/schema';
import { createWriter } from '@/utils/store/writer';
import type { Surface } from '../review/surface';
import type { Toasts } from '../review/toasts';
import type { LibraryRoute } from './route';

/** A case with how many notes are in it, those in the bin among them. */
export interface CountedCase extends Case {
  readonly count: number;
}

/** The reader's named collections, and what can be done with them. Whatever is done can be undone. */
export interface Cases {
  readonly all: ReadonlySignal<readonly CountedCase[]>;
  /** The notes of the case that is open; `null` when none is. */
  readonly members: ReadonlySignal<ReadonlySet<string> | null>;
  /** Makes a case and gives its id; `null` when it could not be made. */
  readonly create: (name: string) => Promise<string | null>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly add: (id: string, notes: readonly string[]) => Promise<void>;
  readonly takeOut: (id: string, notes: readonly string[]) => Promise<void>;
}

/** Creates the state of the cases; it follows the store and the route. */
export function createCases(surface: Surface, route: LibraryRoute, toasts: Toasts): Cases {
  const { store } = surface;
  const { all, members } = watchCases(surface, route);
  const write = async <Value>(work: (writer: Writer) => Promise<Value>): Promise<Value | null> => {
    const result = await store.use((db) => work(createWriter(db)));
    if (!result.ok) toasts.show(refusalKeys[result.reason]);
    return result.ok ? result.value : null;
  };
  const nameOf = (id: string) => all.value.find((each) => each.id === id)?.name ?? '';
  return {
    all,
    members,
    create: async (name) => (await write((writer) => createCase(writer, name)))?.id ?? null,
    rename: async (id, name) => {
      await write((writer) => renameCase(writer, id, name));
    },
    remove: async (id) => {
      const gone = await write((writer) => deleteCase(writer, id));
      if (gone !== null) toasts.show('caseDeleted', () => void write((writer) => restoreCase(writer, id)));
    },
    add: async (id, notes) => {
      const added = await write((writer) => addToCase(writer, id, notes));
      if (added === null) return;
      const undo = () => void write((writer) => removeFromCase(writer, id, added));
      toasts.say((t) => plural(t, 'caseAdded', added.length, nameOf(id)), undo);
    },
    takeOut: async (id, notes) => {
      const removed = await write((writer) => removeFromCase(writer, id, notes));
      if (removed === null) return;
      const undo = () => void write((writer) => addToCase(writer, id, removed));
      toasts.say((t) => plural(t, 'caseRemoved', removed.length), undo);
    },
  };
}

function watchCases({ store, signal: ending }: Surface, route: LibraryRoute) {
  const all = signal<readonly CountedCase[]>([]);
  const members = signal<ReadonlySet<string> | null>(null);
  const readAll = async () => {
    const read = await store.use(async (db) => {
      const cases = await listCases(db);
      const ids = await Promise.all(cases.map(({ id }) => listMembers(db, id)));
      return cases.map((each, index) => ({ ...each, count: ids[index]?.length ?? 0 }));
    });
    if (read.ok) all.value = read.value;
  };
  const readMembers = async ({ section, item }: { section: string; item: string | null }) => {
    if (section !== 'case' || item === null) {
      members.value = null;
      return;
    }
    const read = await store.use((db) => listMembers(db, item));
    if (read.ok) members.value = new Set(read.value);
  };
  watchStore(({ about }) => {
    if (about !== 'cases' && about !== 'everything') return;
    void readAll();
    void readMembers(route.current.peek());
  }, ending);
  effect(() => void readMembers(route.current.value));
  void readAll();
  return { all, members };
}
