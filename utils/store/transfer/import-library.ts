import type { ImportPlan, PlanTally } from '@/utils/exchange/import-plan';
import type { FoundRecord, ReadRecord } from '@/utils/exchange/read-record';
import { announce } from '../changes';
import type { Database, StoreName, Writer } from '../schema';
import { write } from '../write';
import { Rows } from './import-batch';
import type { RunOptions } from './import-run';
import { ImportRun } from './import-run';
import { undoImport } from './undo-import';

/** How an import is carried out. */
export interface ImportOptions extends RunOptions {
  /** Name of the file, to call the import by. */
  readonly file: string;
  readonly signal: AbortSignal;
  /** Hears how many records were looked at. */
  readonly onProgress: (records: number) => void;
}

/** What came of an import. Stopped or failed, it was taken back: the library is as it was. */
export type ImportOutcome =
  | { readonly ok: true; readonly id: string; readonly plan: ImportPlan }
  | { readonly ok: false; readonly reason: 'stopped' };

/** What an import is judged by. */
const judgedStores: StoreName[] = [
  'annotations',
  'articles',
  'versions',
  'sightings',
  'claims',
  'cases',
  'memberships',
  'relations',
  'history',
  'settings',
];

/** Records in one transaction. */
const batchSize = 2_000;

/**
 * Says what an import would do, and writes nothing.
 *
 * Streams the file; holds counts and the first of each list only.
 */
export async function planImport(
  db: Database,
  records: AsyncIterable<ReadRecord>,
  { signal, onProgress }: Pick<ImportOptions, 'signal' | 'onProgress'>,
): Promise<ImportPlan> {
  const run = new ImportRun({ conflicts: 'both', settings: false }, () => new Date());
  for await (const batch of batches(records, run.tally)) {
    if (signal.aborted) break;
    onProgress(run.add(batch));
    const tx = db.transaction(judgedStores);
    await run.judge(batch, { rows: new Rows(tx), tx });
  }
  return run.tally.plan();
}

/**
 * Imports records, some hundred in a transaction each.
 *
 * What each write replaces is kept, so that the import can be taken back as a whole: see `undoImport`. A run that is
 * stopped, or that fails, is taken back at once; one that was cut off by the end of the browser, by `recoverImports`.
 * @throws what IndexedDB throws, after taking back.
 */
export async function applyImport(
  writer: Writer,
  records: AsyncIterable<ReadRecord>,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const id = await begin(writer, options.file);
  const run = new ImportRun(options, writer.now);
  try {
    for await (const batch of batches(records, run.tally)) {
      if (options.signal.aborted) break;
      await run.apply(batch, id, writer);
      options.onProgress(run.add(batch));
    }
  } catch (error) {
    await undoImport(writer, id);
    throw error;
  }
  if (options.signal.aborted) {
    await undoImport(writer, id);
    return { ok: false, reason: 'stopped' };
  }
  await finish(writer, id, run.written);
  return { ok: true, id, plan: run.tally.plan() };
}

/** Only the latest import can be taken back: a new one lets go of what the one before replaced. */
async function begin({ db, now, random }: Writer, file: string): Promise<string> {
  const id = random();
  await write(db, async (tx) => {
    await Promise.all([tx.objectStore('imports').clear(), tx.objectStore('importSteps').clear()]);
    await tx
      .objectStore('imports')
      .put({ id, at: now().toISOString(), file, state: 'running', annotations: 0 });
  });
  return id;
}

async function finish({ db }: Writer, id: string, annotations: number): Promise<void> {
  await write(db, async (tx) => {
    const row = await tx.objectStore('imports').get(id);
    if (row !== undefined) await tx.objectStore('imports').put({ ...row, state: 'done', annotations });
  });
  announce({ about: 'everything' });
}

async function* batches(records: AsyncIterable<ReadRecord>, tally: PlanTally): AsyncGenerator<FoundRecord[]> {
  let batch: FoundRecord[] = [];
  for await (const read of records) {
    if (read.ok) batch.push(read);
    else tally.addBroken(read);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
