import { signal, type ReadonlySignal } from '@preact/signals';
import { plural, type PluralName } from '@/components/i18n/translate';
import { refusalKeys } from '@/components/page-state/store-problem';
import type * as bulkWrites from '@/utils/store/bulk';
import type { BulkEdit, BulkWatch, Changed } from '@/utils/store/bulk';
import type { Writer } from '@/utils/store/schema';
import { createWriter } from '@/utils/store/writer';
import type { CatalogueSource } from '../review/catalogue-source';
import type { Surface } from '../review/surface';
import type { Toasts } from '../review/toasts';

/** How far a change of many notes is. */
export interface BulkProgress {
  readonly done: number;
  readonly total: number;
  /** Stops after what is being written now; that stays, and can be undone. */
  readonly cancel: () => void;
}

/** Changes of many notes at once, each with one undo. */
export interface Bulk {
  /** `null` while nothing runs. */
  readonly progress: ReadonlySignal<BulkProgress | null>;
  readonly run: (ids: readonly string[], edit: BulkEdit) => Promise<void>;
}

type Work = (writes: typeof bulkWrites, writer: Writer, watch: BulkWatch) => Promise<void>;

/** Creates the runner of bulk changes; one runs at a time. */
export function createBulk({ store }: Surface, source: CatalogueSource, toasts: Toasts): Bulk {
  const progress = signal<BulkProgress | null>(null);
  const work = async (total: number, edit: Work): Promise<Changed[]> => {
    const stopping = new AbortController();
    const step = { total, cancel: () => stopping.abort() };
    const changed: Changed[] = [];
    progress.value = { ...step, done: 0 };
    const onProgress: BulkWatch['onProgress'] = (done, batch) => {
      changed.push(...batch);
      progress.value = { ...step, done };
    };
    const writes = await import('@/utils/store/bulk');
    const result = await source.during(() =>
      store.use((db) => edit(writes, createWriter(db), { onProgress, signal: stopping.signal })),
    );
    progress.value = null;
    if (!result.ok) toasts.show(refusalKeys[result.reason]);
    return changed;
  };
  const say = (name: PluralName, { length }: readonly Changed[], undo?: () => void) => {
    if (length > 0) toasts.say((t) => plural(t, name, length), undo);
  };
  const undo = async (changed: readonly Changed[]) => {
    const all = await work(changed.length, (writes, writer, watch) =>
      writes.undoMany(writer, changed, watch),
    );
    say('bulkUndone', all);
  };
  return {
    progress,
    run: async (ids, edit) => {
      if (progress.value !== null) return;
      const changed = await work(ids.length, (writes, writer, watch) =>
        writes.changeMany(writer, ids, edit, watch),
      );
      say('bulkChanged', changed, () => void undo(changed));
    },
  };
}
