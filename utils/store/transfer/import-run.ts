import type { ConflictChoice } from '@/utils/exchange/import-plan';
import { PlanTally } from '@/utils/exchange/import-plan';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import type { FoundRecord } from '@/utils/exchange/read-record';
import type { ImportStepRow, ReadTransaction, Writer } from '../schema';
import { write } from '../write';
import { Carrier } from './carrier';
import type { ImportWrite } from './import-batch';
import { BatchWriter, Rows } from './import-batch';
import { isHere, judge, keyOf, packText } from './judge';
import type { AnnotationContext, AnnotationJudgement } from './judge-annotation';
import { judgeAnnotation } from './judge-annotation';
import { judgeRow } from './judge-row';

/** What a run looks into: the rows it judges by, and the transaction they are read in. */
export interface LibraryRows {
  readonly rows: Rows;
  readonly tx: ReadTransaction;
}

/** What a run is told of the reader's choices. */
export interface RunOptions {
  readonly conflicts: ConflictChoice;
  readonly settings: boolean;
}

/** One pass over a file, to plan or to write. */
export class ImportRun {
  readonly tally = new PlanTally();
  /** Annotations that were written. */
  written = 0;
  private readonly descended = new Set<string>();
  private looked = 0;
  private step = 0;

  constructor(
    private readonly options: RunOptions,
    private readonly now: () => Date,
  ) {}

  /** Counts a batch and gives how many records were looked at. */
  add(batch: readonly FoundRecord[]): number {
    this.looked += batch.length;
    return this.looked;
  }

  /** Judges a batch record by record, each seeing what the ones before it would write. */
  async judge(batch: readonly FoundRecord[], library: LibraryRows, carrier?: Carrier): Promise<void> {
    await library.rows.prefetch(batch.map(({ record }) => keyOf(record)));
    for (const { record, line } of batch) {
      if (record.type === 'annotation') await this.judgeNote(record, library, carrier);
      else if (record.type === 'row') await this.judgeRow({ line, record }, library, carrier);
      else await this.judgePlain(record, library.rows, carrier);
    }
  }

  /** Judges a batch and writes what comes of it, in one transaction. */
  async apply(batch: readonly FoundRecord[], id: string, writer: Writer): Promise<void> {
    const texts = await packTexts(batch);
    await write(writer.db, async (tx) => {
      const out = new BatchWriter(tx, writer, 'import');
      const rows = new Rows(tx);
      const remember = (row: Omit<ImportStepRow, 'import' | 'step'>) => {
        this.step += 1;
        out.keepStep({ ...row, import: id, step: this.step });
      };
      await this.judge(batch, { rows, tx }, new Carrier({ tx, rows, out, texts, remember }));
      await out.close();
    });
  }

  private async judgePlain(
    record: Exclude<LibraryRecord, { type: 'annotation' | 'row' }>,
    rows: Rows,
    carrier?: Carrier,
  ): Promise<void> {
    const row = await rows.get(...keyOf(record));
    if (record.type === 'version') return this.judgeText(record.hash, row, rows, carrier);
    if (record.type === 'history' && (await isHere(record.record, rows)))
      this.descended.add(record.record.subject);
    const isFromHere = 'record' in record && 'id' in record.record && this.descended.has(record.record.id);
    const { decision, writes } = judge(record, row, isFromHere);
    this.tally.count(record.type, decision);
    if (record.type === 'settings' && !this.options.settings) return;
    for (const each of writes) {
      await carrier?.write(each);
      rows.put(each);
    }
  }

  private async judgeText(hash: string, row: unknown, rows: Rows, carrier?: Carrier): Promise<void> {
    this.tally.count('version', row === undefined ? 'added' : 'same');
    if (row !== undefined) return;
    await carrier?.writeText(hash);
    rows.put({ store: 'versions', key: hash, value: { hash } });
  }

  private async judgeNote(
    { record, cases }: Extract<LibraryRecord, { type: 'annotation' }>,
    library: LibraryRows,
    carrier?: Carrier,
  ): Promise<void> {
    const judged = await judgeAnnotation(record, this.contextOf(library));
    await this.settle(judged, library.rows, carrier);
    for (const name of cases) await this.join(name, judged.id, library.rows, carrier);
  }

  private async judgeRow(
    { line, record }: { readonly line: number; readonly record: Extract<LibraryRecord, { type: 'row' }> },
    library: LibraryRows,
    carrier?: Carrier,
  ): Promise<void> {
    const read = await judgeRow(record.cells, this.contextOf(library));
    if (!read.ok) {
      const { path, issue } = read;
      this.tally.addBroken({ line, path, issue, text: record.cells.quote ?? record.cells.id ?? '' });
      return;
    }
    this.tally.addRefused(line, read.refused);
    await this.settle(read.judged, library.rows, carrier);
  }

  private contextOf(library: LibraryRows): AnnotationContext {
    return { ...library, descended: this.descended, now: this.now, choice: this.options.conflicts };
  }

  private async settle(judged: AnnotationJudgement, rows: Rows, carrier?: Carrier): Promise<void> {
    const { decision, conflict, after } = judged;
    this.tally.count('annotation', decision);
    if (conflict !== null) this.tally.addConflict(conflict);
    if (after === null) return;
    await carrier?.writeAnnotation(judged);
    const row = await rows.get('annotations', after.id);
    rows.put({ store: 'annotations', key: after.id, value: { ...Object(row), record: after } });
    this.written += 1;
  }

  private async join(name: string, annotation: string, rows: Rows, carrier?: Carrier): Promise<void> {
    const row = await rows.get('memberships', [name, annotation]);
    if (row !== undefined) return;
    const value = { case: name, annotation };
    const membership: ImportWrite = { store: 'memberships', key: [name, annotation], value };
    await carrier?.write(membership);
    rows.put(membership);
  }
}

async function packTexts(batch: readonly FoundRecord[]): Promise<Map<string, ImportWrite>> {
  const texts = batch.map(({ record }) => record).filter((record) => record.type === 'version');
  const packed = await Promise.all(texts.map(packText));
  return new Map(packed.map((each, index) => [texts[index]?.hash ?? '', each]));
}
