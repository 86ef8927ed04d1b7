import { parseRelation } from '@/utils/annotation/relation';
import type { ImportedStore, ImportStepRow, WriteTransaction } from '../schema';
import type { BatchWriter, ImportWrite, Rows } from './import-batch';
import type { AnnotationJudgement } from './judge-annotation';

/** One transaction of an import. */
export interface Transport {
  readonly tx: WriteTransaction;
  readonly rows: Rows;
  readonly out: BatchWriter;
  /** Texts of the batch, packed, by hash. */
  readonly texts: ReadonlyMap<string, ImportWrite>;
  /** Keeps what a write replaced. */
  readonly remember: (step: Omit<ImportStepRow, 'import' | 'step'>) => void;
}

/** Carries out what was judged, and keeps what each write replaced. */
export class Carrier {
  constructor(private readonly transport: Transport) {}

  /** Writes a row. Articles and cases get an entry in the history, as annotations do. */
  async write({ store, key, value, revision }: ImportWrite): Promise<void> {
    const { rows, out, remember } = this.transport;
    const before = await rows.get(store, key);
    remember({
      store,
      key,
      ...(before !== undefined && { before }),
      ...(revision !== undefined && { revision }),
    });
    out.put({ store, key, value });
    if (store === 'articles' || store === 'cases' || store === 'relations')
      out.link(subjectOf(value), recordOf(value));
    for (const source of sourcesOf(store, value)) out.compareAgain(source);
  }

  /** Writes a text of the batch. */
  async writeText(hash: string): Promise<void> {
    const text = this.transport.texts.get(hash);
    if (text !== undefined) await this.write(text);
  }

  /** Writes an annotation. */
  async writeAnnotation({ before, after }: AnnotationJudgement): Promise<void> {
    if (after === null) return;
    const { rows, out, remember } = this.transport;
    const { id, revision } = after;
    const row = await rows.get('annotations', id);
    remember({ store: 'annotations', key: id, revision, ...(row !== undefined && { before: row }) });
    out.putAnnotation({ before, after, slot: slotOf(row) });
  }
}

function slotOf(row: unknown): number | null {
  return typeof row === 'object' && row !== null && 'slot' in row ? Number(row.slot) : null;
}

/** The articles whose figures a row has a say in. */
export function sourcesOf(store: ImportedStore, row: unknown): string[] {
  if (store === 'relations') return parseRelation(recordOf(row))?.sources.slice() ?? [];
  const isOfArticle = store === 'articles' || store === 'claims';
  return isOfArticle && typeof row === 'object' && row !== null && 'source' in row
    ? [String(row.source)]
    : [];
}

function subjectOf(row: unknown): string {
  const record = recordOf(row);
  return typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';
}

function recordOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'record' in row ? row.record : null;
}
