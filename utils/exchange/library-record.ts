import * as v from 'valibot';
import type { Case } from '@/utils/annotation/case';
import { caseSchema } from '@/utils/annotation/case';
import type { HistoryEntry } from '@/utils/annotation/history';
import { entryFault, parseHistoryEntry } from '@/utils/annotation/history';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { keptArticleSchema } from '@/utils/annotation/kept-article';
import { limits } from '@/utils/annotation/limits';
import {
  annotationIdSchema,
  annotationSchema,
  hashSchema,
  instantSchema,
  sourceSchema,
} from '@/utils/annotation/parse-annotation';
import { versionTextSchema } from '@/utils/annotation/parse-save-result';
import type { Parsed } from '@/utils/annotation/parsed';
import { parseWith } from '@/utils/annotation/parsed';
import type { Relation } from '@/utils/annotation/relation';
import { relationSchema } from '@/utils/annotation/relation';
import type { Annotation } from '@/utils/annotation/types';
import { claimSchema } from '@/utils/claims/parse-claim';
import type { Claim } from '@/utils/claims/types';
import { parseSettings } from '@/utils/settings/parse-settings';
import type { Settings } from '@/utils/settings/types';
import { sha256Hex } from '@/utils/text/sha256';

/** That an article had a version, and when it was seen with it. */
export interface Sighting {
  readonly source: string;
  readonly hash: string;
  readonly title: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** When the reader chose to be told of changes since this version; absent for never. */
  readonly comparedSince?: string;
}

/**
 * One record of a library on its way out or in.
 *
 * Writers may rely on the order: settings, history, cases and relations first; then article by article its texts, sightings and
 * claims, and its annotations after them. Readers of foreign files give what there is.
 */
export type LibraryRecord =
  | { readonly type: 'settings'; readonly record: Settings }
  | { readonly type: 'case'; readonly record: Case }
  | { readonly type: 'relation'; readonly record: Relation }
  | { readonly type: 'history'; readonly record: HistoryEntry }
  | { readonly type: 'article'; readonly record: KeptArticle }
  | { readonly type: 'version'; readonly hash: string; readonly text: string }
  | ({ readonly type: 'sighting' } & Sighting)
  | {
      readonly type: 'claims';
      readonly source: string;
      readonly version: string;
      readonly claims: readonly Claim[];
    }
  | AnnotationRecord
  | SheetRecord;

/** An annotation and the cases it is in. */
export interface AnnotationRecord {
  readonly type: 'annotation';
  readonly cases: readonly string[];
  readonly record: Annotation;
}

/** A row of a table that was exported, edited and brought back: what differs from the note is an edit of it. */
export interface SheetRecord {
  readonly type: 'row';
  /** By column; a column that the table lacks is absent. */
  readonly cells: SheetCells;
}
export type SheetCells = Readonly<Record<string, string>>;

export type RecordType = LibraryRecord['type'];

const recordSchema = v.variant('type', [
  v.object({ type: v.literal('settings'), record: v.pipe(v.unknown(), v.transform(parseSettings)) }),
  v.object({ type: v.literal('case'), record: caseSchema }),
  v.object({ type: v.literal('relation'), record: relationSchema }),
  v.object({ type: v.literal('history'), record: historySchema() }),
  v.object({ type: v.literal('article'), record: keptArticleSchema }),
  v.pipe(
    v.object({ type: v.literal('version'), ...versionTextSchema.entries }),
    v.check(({ hash, text }) => sha256Hex(text) === hash, 'The text is not the one that its hash names.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('sighting'),
      source: sourceSchema,
      hash: hashSchema,
      title: v.pipe(v.string(), v.maxLength(limits.metadata)),
      firstSeen: instantSchema,
      lastSeen: instantSchema,
      comparedSince: v.exactOptional(instantSchema),
    }),
    v.check(({ firstSeen, lastSeen }) => firstSeen <= lastSeen, 'Last seen before it was first seen.'),
  ),
  v.object({
    type: v.literal('claims'),
    source: sourceSchema,
    version: hashSchema,
    claims: v.pipe(v.array(claimSchema), v.maxLength(limits.claims)),
  }),
  v.object({ type: v.literal('row'), cells: v.record(v.string(), v.string()) }),
  v.object({ type: v.literal('annotation'), cases: v.array(annotationIdSchema), record: annotationSchema }),
]) satisfies v.GenericSchema<unknown, LibraryRecord>;

/**
 * Reads one record of a file. Refuses a text whose hash is not its own and a history entry that was altered; links
 * between entries are not looked at: a part of a library has gaps.
 */
export function parseRecord(input: unknown): Parsed<LibraryRecord> {
  return parseWith(recordSchema, input);
}

function historySchema() {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const entry = parseHistoryEntry(dataset.value);
      const fault = entry === null ? 'No entry of a history.' : entryFault(entry);
      if (entry !== null && fault === null) return entry;
      addIssue({ message: fault ?? '' });
      return NEVER;
    }),
  );
}
