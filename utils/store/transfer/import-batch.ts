import type { Annotation } from '@/utils/annotation/types';
import { fromRow } from '../annotation-row';
import { writeCatalogue } from '../catalogue/write-catalogue';
import { moveCounters } from '../counters';
import type { HistoryStep } from '../history';
import { appendHistories } from '../history';
import type { AnnotationStep } from '../put-annotation';
import { putAnnotations } from '../put-annotation';
import type {
  AnnotationRow,
  ImportedStore,
  ImportStepRow,
  Writer,
  ReadTransaction,
  WriteTransaction,
} from '../schema';

/** A key of a store that an import writes to. */
export type ImportKey = ImportStepRow['key'];

/** One write of an import. `revision` lets it be told later whether the record was changed since. */
export interface ImportWrite {
  readonly store: ImportedStore;
  readonly key: ImportKey;
  readonly value: unknown;
  readonly revision?: number;
}

/** Rows as they are, with those that this batch is about to write laid over them. */
export class Rows {
  private readonly held = new Map<string, unknown>();

  constructor(private readonly tx: ReadTransaction) {}

  /** Reads rows ahead, all at once. */
  async prefetch(keys: readonly (readonly [ImportedStore, ImportKey])[]): Promise<void> {
    await Promise.all(keys.map(([store, key]) => this.get(store, key)));
  }

  /** The row under a key; `undefined` when there is none. */
  async get(store: ImportedStore, key: ImportKey): Promise<unknown> {
    const name = nameOf(store, key);
    if (!this.held.has(name)) this.held.set(name, await this.read(store, key));
    return this.held.get(name);
  }

  /** Lays a row over what is there. */
  put({ store, key, value }: Pick<ImportWrite, 'store' | 'key' | 'value'>): void {
    this.held.set(nameOf(store, key), value);
  }

  private read(store: ImportedStore, key: ImportKey): Promise<unknown> {
    return this.tx.objectStore(store).get(key);
  }
}

function nameOf(store: ImportedStore, key: ImportKey): string {
  return JSON.stringify([store, key]);
}

/**
 * Collects the writes of one transaction of an import: rows, annotations with all that follows, history.
 *
 * Annotations are written together at the end: a thousand at once cost a third of one by one.
 */
export class BatchWriter {
  private readonly requests: Promise<unknown>[] = [];
  private readonly notes = new Map<string, AnnotationStep>();
  private readonly removed: AnnotationRow[] = [];
  private readonly links: HistoryStep[] = [];
  private readonly pending = new Set<string>();

  constructor(
    private readonly tx: WriteTransaction,
    private readonly writer: Writer,
    private readonly action: 'import' | 'undo',
  ) {}

  /** Writes a row, or deletes it when `value` is `undefined`. */
  put({ store, key, value }: Pick<ImportWrite, 'store' | 'key' | 'value'>): void {
    const rows = this.tx.objectStore(store);
    if (value === undefined) this.requests.push(rows.delete(key));
    else if (store === 'settings') this.requests.push(rows.put(value, key));
    else this.requests.push(rows.put(value));
  }

  /** Keeps what a write replaced. */
  keepStep(step: ImportStepRow): void {
    this.requests.push(this.tx.objectStore('importSteps').put(step));
  }

  /** Has the figures of an article compared again. */
  compareAgain(source: string): void {
    this.pending.add(source);
  }

  /** Adds an entry to this library's chain. */
  link(subject: string, record: unknown): void {
    this.links.push({ action: this.action, subject, record });
  }

  /** Writes an annotation; of several writes of one, the last. */
  putAnnotation(step: AnnotationStep): void {
    const earlier = this.notes.get(step.after.id);
    this.notes.set(step.after.id, earlier === undefined ? step : { ...earlier, after: step.after });
  }

  /** Takes an annotation away with all that is known of it, but for the history. */
  removeAnnotation(row: AnnotationRow): void {
    this.removed.push(row);
  }

  /** Writes what was collected, and waits for all of it. */
  async close(): Promise<void> {
    await Promise.all(this.requests);
    if (this.links.length > 0) await appendHistories(this.tx, this.links, this.writer);
    if (this.notes.size > 0)
      await putAnnotations(this.tx, this.action, [...this.notes.values()], this.writer);
    if (this.removed.length > 0) await this.removeNotes();
    const pending = this.tx.objectStore('pending');
    await Promise.all([...this.pending].map((source) => pending.put({ source })));
  }

  private async removeNotes(): Promise<void> {
    const { tx, removed } = this;
    const entries = removed.map(({ id }) => ({ action: this.action, subject: id, record: null }));
    await Promise.all([
      appendHistories(tx, entries, this.writer),
      moveCounters(
        tx,
        removed.map((row) => ({ before: fromRow(row), after: null })),
      ),
      writeCatalogue(
        tx,
        removed.map(({ slot }) => ({ slot, values: null })),
      ),
      ...removed.map(({ id, article }) => this.removeNote(id, article)),
    ]);
  }

  private async removeNote(id: string, article: string): Promise<void> {
    this.pending.add(article);
    const undo = this.tx.objectStore('undo');
    const steps = await undo.index('subject').getAllKeys(id);
    await Promise.all([
      this.tx.objectStore('annotations').delete(id),
      this.tx.objectStore('places').delete(id),
      ...steps.map((seq) => undo.delete(seq)),
    ]);
  }
}

/** Reads the annotation of a row that may be none. */
export function annotationOf(row: unknown): Annotation | null {
  return fromRow(row as Parameters<typeof fromRow>[0]);
}
