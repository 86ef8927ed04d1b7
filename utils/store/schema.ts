import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ChainHead } from '@/utils/annotation/history';

/**
 * A place in a list, newest first: time of the last change, then the order of writing where times are equal. Both are
 * negative, so that the newest come first in an index, which gives many rows at once only in its own order.
 */
export type Recency = readonly [minusTime: number, minusSeq: number];

/** `record` is an annotation, to be parsed when it is read; the rest is derived from it at every write. */
export interface AnnotationRow {
  readonly id: string;
  readonly article: string;
  /** Where it stands in the catalogue. */
  readonly slot: number;
  readonly record: unknown;
  /** Only where lists show it unasked: not dismissed, not in the bin. */
  readonly newest?: readonly [...Recency];
  readonly deletedAt?: string;
}

/** A stretch of the catalogue, column by column, a line a note: see `utils/store/catalogue`. */
export interface CatalogueBlock {
  readonly block: number;
  readonly columns: readonly string[];
}

/** Where a note was found when its article was last read. Absent while that is where it was noted. */
export interface PlaceRow {
  readonly annotation: string;
  readonly state: string;
}

export interface ArticleRow {
  readonly source: string;
  readonly modified: string;
  readonly record: unknown;
}

/** A text, once per hash however many articles have it. Longer ones are deflated (RFC 1951). */
export interface VersionRow {
  readonly hash: string;
  readonly text?: string;
  readonly deflated?: Uint8Array<ArrayBuffer>;
}

/** That an article had a version, and under which title. */
export interface SightingRow {
  readonly source: string;
  readonly hash: string;
  readonly title: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** When the reader chose to be told of changes since this version; absent for never. */
  readonly comparedSince?: string;
}

/** A claim of a kept version: a cache, rebuilt from versions when the engine changes. */
export interface ClaimRow {
  readonly id: string;
  readonly source: string;
  readonly version: string;
  readonly record: unknown;
}

/**
 * A figure of a kept article's latest version, as the reader corrected it: what comparisons are made of. A cache,
 * rebuilt from claims, annotations and relations.
 */
export interface FigureRow {
  readonly id: string;
  readonly source: string;
  /** Where it is compared, the reader's word included; where its own record puts it. See `familyOf`. */
  readonly family: string;
  readonly own: string;
  /** The side it is about, folded, and its last day. */
  readonly party: readonly [party: string, day: string];
  readonly record: unknown;
}

/** A question that several figures answer, for lists. A cache. */
export interface QuestionRow {
  readonly id: string;
  readonly family: string;
  /** Only where figures conflict: the latest day of them. */
  readonly disagreeing?: string;
  readonly record: unknown;
}

/** What copies of a text are known by: see `sketchText`. A cache. */
export interface SketchRow {
  readonly source: string;
  readonly hash: string;
  readonly sketch: readonly number[];
}

/** That an article's figures must be read again: see `settleFigures`. */
export interface PendingRow {
  readonly source: string;
}

/** `record` is a relation, to be parsed when it is read. */
export interface RelationRow {
  readonly id: string;
  /** Absent once it is taken back. */
  readonly figures?: readonly string[];
  readonly sources: readonly string[];
  readonly record: unknown;
}

export interface HistoryRow {
  readonly chain: string;
  readonly seq: number;
  readonly subject: string;
  readonly entry: unknown;
}

/** What a write replaced. `before` is `null` when it created. */
export interface UndoRow {
  readonly seq: number;
  readonly subject: string;
  readonly before: unknown;
}

/** `record` is a case, to be parsed when it is read. */
export interface CaseRow {
  readonly id: string;
  readonly record: unknown;
}

/** That an annotation is in a case. */
export interface MembershipRow {
  readonly case: string;
  readonly annotation: string;
}

/** An import, while it runs and after. One that still says `running` when nobody runs it was cut off. */
export interface ImportRow {
  readonly id: string;
  readonly at: string;
  readonly file: string;
  readonly state: 'running' | 'done';
  /** How many annotations it added or changed. */
  readonly annotations: number;
}

/** What one write of an import replaced, so that it can be taken back; `before` is absent where there was nothing. */
export interface ImportStepRow {
  readonly import: string;
  readonly step: number;
  readonly store: ImportedStore;
  readonly key: string | [string, string] | [string, number];
  readonly before?: unknown;
  /** Of an annotation: the revision that the import left. */
  readonly revision?: number;
}

/** Object stores that an import writes to. */
export type ImportedStore =
  | 'annotations'
  | 'articles'
  | 'versions'
  | 'sightings'
  | 'claims'
  | 'cases'
  | 'memberships'
  | 'relations'
  | 'history'
  | 'settings';

export interface StoreSchema extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { modified: string } };
  versions: { key: string; value: VersionRow };
  sightings: { key: [string, string]; value: SightingRow; indexes: { hash: string } };
  claims: { key: string; value: ClaimRow; indexes: { source: string; version: string } };
  annotations: {
    key: string;
    value: AnnotationRow;
    indexes: {
      article: string;
      newest: [number, number];
      deletedAt: string;
    };
  };
  figures: {
    key: string;
    value: FigureRow;
    indexes: { source: string; family: string; party: [string, string] };
  };
  questions: { key: string; value: QuestionRow; indexes: { family: string; disagreeing: string } };
  sketches: { key: string; value: SketchRow };
  pending: { key: string; value: PendingRow };
  relations: { key: string; value: RelationRow; indexes: { figures: string; sources: string } };
  catalogue: { key: number; value: CatalogueBlock };
  places: { key: string; value: PlaceRow };
  cases: { key: string; value: CaseRow };
  memberships: { key: [string, string]; value: MembershipRow; indexes: { annotation: string } };
  history: { key: [string, number]; value: HistoryRow; indexes: { subject: string } };
  undo: { key: number; value: UndoRow; indexes: { subject: string } };
  backup: { key: 'last'; value: { readonly at: string; readonly seq: number } };
  imports: { key: string; value: ImportRow };
  importSteps: { key: [string, number]; value: ImportStepRow };
  counters: { key: string; value: number };
  settings: { key: 'settings'; value: unknown };
  meta: { key: 'chain'; value: ChainHead };
}

export type StoreName = StoreNames<StoreSchema>;
export type Database = IDBPDatabase<StoreSchema>;
/** A transaction that reads, whether or not it may write. */
export type ReadTransaction = IDBPTransaction<StoreSchema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<StoreSchema, StoreName[], 'readwrite'>;

/** What a write needs of the outside. */
export interface Writer {
  readonly db: Database;
  readonly now: () => Date;
  /** A fresh random UUID at every call. */
  readonly random: () => string;
}
