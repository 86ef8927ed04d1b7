import { signal, type ReadonlySignal } from '@preact/signals';
import type { ImportChoices } from '@/components/exchange/ImportPreview';
import type { RunProgress } from '@/components/exchange/Progress';
import type { MessageKey } from '@/components/i18n/translate';
import { importers, type ImportFormat } from '@/utils/exchange/formats';
import type { ImportPlan } from '@/utils/exchange/import-plan';
import type { ReadRecord } from '@/utils/exchange/read-record';
import type { ImportRow } from '@/utils/store/schema';
import { applyImport, planImport } from '@/utils/store/transfer/import-library';
import { lastImport, undoImport } from '@/utils/store/transfer/undo-import';
import { createWriter } from '@/utils/store/writer';
import type { Surface } from '../../review/surface';
import { readFile } from './files';
import { withImportLock } from '../../review/import-lock';

/** An import from the look into the file to the way back. */
export interface Importing {
  readonly progress: ReadonlySignal<RunProgress | null>;
  /** What the file would do; `null` while none was looked into. */
  readonly plan: ReadonlySignal<ImportPlan | null>;
  readonly outcome: ReadonlySignal<MessageKey | null>;
  /** The latest import that can be taken back. */
  readonly last: ReadonlySignal<ImportRow | null>;
  readonly look: (file: File, format: ImportFormat) => Promise<void>;
  readonly carryOut: (choices: ImportChoices) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

interface Chosen {
  readonly file: File;
  readonly format: ImportFormat;
}

/** Creates the state of imports. */
export function createImporting({ store }: Surface): Importing {
  const { progress, outcome, begin, end } = createRuns();
  const plan = signal<ImportPlan | null>(null);
  const last = signal<ImportRow | null>(null);
  let chosen: Chosen | null = null;
  const refresh = async () => {
    const read = await store.use(lastImport);
    last.value = read.ok ? read.value : null;
  };
  void refresh();
  return {
    progress,
    plan,
    outcome,
    last,
    look: async (file, format) => {
      chosen = { file, format };
      const run = begin();
      const read = await store.use((db) => planImport(db, recordsOf({ file, format }), run));
      const isDone = read.ok && !run.signal.aborted;
      plan.value = isDone ? read.value : null;
      end(isDone ? null : read.ok ? 'importStopped' : 'importFailed');
    },
    carryOut: async (choices) => {
      if (chosen === null) return;
      const options = { ...begin(), ...choices, file: chosen.file.name };
      const records = recordsOf(chosen);
      const done = await withImportLock(() =>
        store.use((db) => applyImport(createWriter(db), records, options)),
      );
      plan.value = null;
      await refresh();
      end(!done.ok ? 'importFailed' : done.value.ok ? 'importDone' : 'importStopped');
    },
    undo: async () => {
      const { id } = last.value ?? {};
      if (id === undefined) return;
      begin();
      const done = await withImportLock(() => store.use((db) => undoImport(createWriter(db), id)));
      await refresh();
      end(!done.ok ? 'importFailed' : done.value > 0 ? 'importUndoneButChanged' : 'importUndone');
    },
    close: () => (plan.value = null),
  };
}

/** The run that goes on, if one does, and what came of the last. */
function createRuns() {
  const progress = signal<RunProgress | null>(null);
  const outcome = signal<MessageKey | null>(null);
  const begin = () => {
    const ending = new AbortController();
    const stop = () => ending.abort();
    const onProgress = (records: number) => (progress.value = { records, total: null, stop });
    onProgress(0);
    outcome.value = null;
    return { signal: ending.signal, onProgress };
  };
  const end = (message: MessageKey | null) => {
    progress.value = null;
    outcome.value = message;
  };
  return { progress, outcome, begin, end };
}

function recordsOf({ file, format }: Chosen): AsyncIterable<ReadRecord> {
  return importers[format].read(readFile(file), { imported: new Date().toISOString() });
}
