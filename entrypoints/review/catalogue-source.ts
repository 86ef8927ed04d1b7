import { signal, type ReadonlySignal } from '@preact/signals';
import { loadCatalogue, refreshCatalogue, type Catalogue } from '@/utils/store/catalogue/catalogue';
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
}

/** Creates the source; it reads when first asked and then what changed, until the page ends. */
export function createCatalogueSource({ store, signal: ending }: Surface): CatalogueSource {
  const current = signal<Catalogue | null>(null);
  const failure = signal<StoreFailure | null>(null);
  let work: Promise<void> | null = null;
  const read = async (blocks: readonly number[] | null) => {
    const known = current.value;
    const answer = await store.use((db) =>
      known === null || blocks === null ? loadCatalogue(db) : refreshCatalogue(db, known, blocks),
    );
    failure.value = answer.ok ? null : answer.reason;
    if (answer.ok) current.value = answer.value;
  };
  watchStore((notice) => {
    const blocks = changedBlocks(notice);
    // One after the other: a reading that began earlier must not end later.
    if (work !== null && blocks?.length !== 0) work = work.then(() => read(blocks));
  }, ending);
  return { current, failure, load: () => (work ??= read(null)) };
}

/** `null` for all of them. */
function changedBlocks(notice: ChangeNotice): readonly number[] | null {
  if (notice.about === 'annotations') return notice.blocks;
  return notice.about === 'everything' ? null : [];
}
