import { signal, type ReadonlySignal } from '@preact/signals';
import type { Vocabulary } from '@/utils/annotation/query/suggest';
import { loadCatalogue, refreshCatalogue, type Catalogue } from '@/utils/store/catalogue/catalogue';
import { vocabularyOf } from '@/utils/store/catalogue/vocabulary';
import { watchStore, type ChangeNotice } from '@/utils/store/changes';
import type { StoreFailure } from '@/utils/store/failures';
import type { Surface } from './surface';

/** The catalogue of all notes, in step with the store whoever writes to it. */
export interface CatalogueSource {
  /** `null` until it is read. */
  readonly current: ReadonlySignal<Catalogue | null>;
  /** Why it could not be read; `null` while it could. */
  readonly failure: ReadonlySignal<StoreFailure | null>;
  /** Reads it, if nobody asked before. */
  readonly load: () => Promise<void>;
  /** Leaves changes unread while `work` makes many, and reads them all at its end. */
  readonly during: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** Creates the source; it reads when first asked and then what changed, until the page ends. */
export function createCatalogueSource({ store, signal: ending }: Surface): CatalogueSource {
  const current = signal<Catalogue | null>(null);
  const failure = signal<StoreFailure | null>(null);
  /** What is to be read again; several notices while one reading runs become one. */
  let stale: Set<number> | 'all' | null = 'all';
  let work: Promise<void> | null = null;
  const read = async () => {
    while (stale !== null) {
      const known = current.value;
      const blocks = stale === 'all' ? null : [...stale];
      stale = null;
      const answer = await store.use((db) =>
        known === null || blocks === null ? loadCatalogue(db) : refreshCatalogue(db, known, blocks),
      );
      failure.value = answer.ok ? null : answer.reason;
      if (answer.ok) current.value = answer.value;
    }
  };
  let last: Promise<void> = Promise.resolve();
  let works = 0;
  const readSoon = () => {
    // One after the other: a reading that began earlier must not end later.
    if (works === 0) last = last.then(read);
  };
  watchStore((notice) => {
    const blocks = changedBlocks(notice);
    if (work === null || blocks?.length === 0) return;
    stale = blocks === null || stale === 'all' ? 'all' : new Set([...(stale ?? []), ...blocks]);
    readSoon();
  }, ending);
  return {
    current,
    failure,
    load: () => {
      if (work === null) last = work = read();
      return work;
    },
    during: async (change) => {
      works += 1;
      try {
        return await change();
      } finally {
        works -= 1;
        if (work !== null) readSoon();
      }
    },
  };
}

/** `null` for all of them. */
function changedBlocks(notice: ChangeNotice): readonly number[] | null {
  if (notice.about === 'annotations') return notice.blocks;
  return notice.about === 'everything' ? null : [];
}

const columns = { party: 'party', place: 'place', said: 'said', tag: 'tags', site: 'site' } as const;

/** The values that occur in the catalogue, as far as it is read; each column is looked through once per state of it. */
export function catalogueVocabulary({ current }: CatalogueSource): Vocabulary {
  /** By the catalogue, so as not to keep one that is no longer current. */
  const seen = new WeakMap<Catalogue, Map<string, readonly string[]>>();
  return (field) => {
    const catalogue = current.value;
    if (catalogue === null || !isColumn(field)) return [];
    const known = seen.get(catalogue) ?? new Map<string, readonly string[]>();
    seen.set(catalogue, known);
    const values = known.get(field) ?? vocabularyOf(catalogue, columns[field]);
    known.set(field, values);
    return values;
  };
}

function isColumn(field: string): field is keyof typeof columns {
  return Object.hasOwn(columns, field);
}
