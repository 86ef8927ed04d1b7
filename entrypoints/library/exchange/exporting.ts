import { signal, type ReadonlySignal } from '@preact/signals';
import { downloadZip } from 'client-zip';
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/components/i18n/translate';
import type { ExportOrder } from '@/components/exchange/ExportForm';
import type { RunProgress } from '@/components/exchange/Progress';
import { encrypt } from '@/utils/exchange/encrypt';
import type { Exporter, WriteContext } from '@/utils/exchange/format';
import { exporters, folderExporters } from '@/utils/exchange/formats';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import { readCounts } from '@/utils/store/counters';
import type { Database } from '@/utils/store/schema';
import { markBackup } from '@/utils/store/transfer/backup-mark';
import { readLibrary } from '@/utils/store/transfer/read-library';
import type { Scope } from '@/utils/store/transfer/scope';
import type { Surface } from '../../review/surface';
import { saveBlob, saveText } from './files';

/** What is written. With a passphrase it is encrypted. */
type Order = Omit<ExportOrder, 'scope'> & { readonly passphrase?: string };

/** The export that runs, if one does, and what came of the last. */
export interface Exporting {
  readonly progress: ReadonlySignal<RunProgress | null>;
  readonly outcome: ReadonlySignal<MessageKey | null>;
  readonly run: (order: Order, scope: Scope) => Promise<void>;
}

/** Creates the state of exports. */
export function createExporting({ store }: Surface): Exporting {
  const progress = signal<RunProgress | null>(null);
  const outcome = signal<MessageKey | null>(null);
  return {
    progress,
    outcome,
    run: async (order, scope) => {
      const ending = new AbortController();
      const stop = () => ending.abort();
      const onRecords = (records: number, total: number | null) =>
        (progress.value = { records, total, stop });
      onRecords(0, null);
      const done = await store.use((db) => save(db, order, { scope, signal: ending.signal, onRecords }));
      progress.value = null;
      outcome.value = !done.ok ? 'exportFailed' : done.value ? 'exportDone' : 'exportStopped';
    },
  };
}

interface ExportRun {
  readonly scope: Scope;
  readonly signal: AbortSignal;
  readonly onRecords: (records: number, total: number | null) => void;
}

/** Thrown to end a stream, so that no half file is saved. */
class Stopped extends Error {}

/** `false` when it was stopped: then there is no file. */
async function save(db: Database, order: Order, run: ExportRun): Promise<boolean> {
  const exported = new Date().toISOString();
  const context = { exported, tool: browser.runtime.getManifest().version, bom: order.bom };
  const exporter: Exporter = exporters[order.format];
  const records = counted(db, exporter, run);
  const name = `tallymark-${exported.slice(0, 10)}`;
  try {
    if (order.format === 'markdown') await saveFolder(`${name}.zip`, records, context);
    else await saveFile(name, exporter, exporter.write(records, context), order.passphrase ?? '');
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  }
  if (order.format === 'json' && run.scope.of === 'all') await markBackup(db, exported);
  return true;
}

async function saveFile(name: string, exporter: Exporter, text: AsyncIterable<string>, passphrase: string) {
  if (passphrase === '') await saveText(`${name}.${exporter.extension}`, exporter.mediaType, text);
  else await saveText(`${name}.tallymark`, 'application/octet-stream', encrypt(text, passphrase));
}

async function saveFolder(name: string, records: AsyncIterable<LibraryRecord>, context: WriteContext) {
  const files = folderExporters.markdown.writeFiles(records, context);
  saveBlob(name, await downloadZip(zipEntries(files)).blob());
}

async function* zipEntries(files: AsyncIterable<{ readonly name: string; readonly text: string }>) {
  for await (const { name, text } of files) yield { name, input: text };
}

/** Records between two looks at the bar. */
const stride = 500;

async function* counted(
  db: Database,
  { needs }: Exporter,
  { scope, signal: ending, onRecords }: ExportRun,
): AsyncGenerator<LibraryRecord> {
  const total = scope.of === 'all' ? (await readCounts(db)).annotations : null;
  let records = 0;
  for await (const record of readLibrary(db, { scope, ...needs })) {
    if (ending.aborted) throw new Stopped();
    if (record.type === 'annotation') records += 1;
    if (records % stride === 0) onRecords(records, total);
    yield record;
  }
}
