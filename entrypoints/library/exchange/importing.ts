import { signal, type ReadonlySignal } from '@preact/signals';
import type { ImportChoices } from '@/components/exchange/ImportPreview';
import type { RunProgress } from '@/components/exchange/Progress';
import type { MessageKey } from '@/components/i18n/translate';
import { CannotDecrypt } from '@/utils/exchange/encrypt';
import type { ImportPlan } from '@/utils/exchange/import-plan';
import type { ImportRow } from '@/utils/store/schema';
import { applyImport, planImport } from '@/utils/store/transfer/import-library';
import { lastImport, undoImport } from '@/utils/store/transfer/undo-import';
import { createWriter } from '@/utils/store/writer';
import type { Surface } from '../../review/surface';
import { recordsOf, type ChosenFile } from './open-file';
import { withImportLock } from '../../review/import-lock';

/** An import from the look into the file to the way back. */
export interface Importing {
  readonly progress: ReadonlySignal<RunProgress | null>;
  /** What the file would do; `null` while none was looked into. */
  readonly plan: ReadonlySignal<ImportPlan | null>;
  readonly outcome: ReadonlySignal<MessageKey | null>;
  /** The latest import that can be taken back. */
  readonly last: ReadonlySignal<ImportRow | null>;
  readonly look: (chosen: ChosenFile) => Promise<void>;
  readonly carryOut: (choices: ImportChoices) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly close: () => void;
}

/** Creates the state of imports. */
export function createImporting({ store }: Surface): Importing {
  const { progress, outcome, begin, end } = createRuns();
  const plan = signal<ImportPlan | null>(null);
  const last = signal<ImportRow | null>(null);
  let chosen: ChosenFile | null = null;
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
    look: async (file) => {
      chosen = file;
      const run = begin();
      const read = await unlessClosed(() => store.use((db) => planImport(db, recordsOf(file), run)));
      const planned = read !== null && read.ok && !run.signal.aborted ? read.value : null;
      plan.value = planned;
      end(planned === null ? lookFailure(read) : null);
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

/** `null` when the passphrase does not open the file, or its bytes were changed. */
async function unlessClosed<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotDecrypt) return null;
    throw error;
  }
}

function lookFailure(read: { readonly ok: boolean } | null): MessageKey {
  if (read === null) return 'importClosed';
  return read.ok ? 'importStopped' : 'importFailed';
}
