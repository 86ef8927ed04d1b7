import { correctedRecord } from '@/utils/annotation/corrected-record';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation, Verdict } from '@/utils/annotation/types';
import type { ClaimKind } from '@/utils/claims/types';
import { foldText, foldWords } from '@/utils/text/fold-words';
import type { AnnotationRow, Listed } from './schema';

/** A verdict, or what stands in its place in lists. */
export type ReviewState = Verdict | 'not-reviewed' | 'dismissed';

/**
 * Wraps an annotation for the store. `seq` is the number of the write, to order equal times by.
 *
 * In the bin it is in no list; dismissed, it is listed among the dismissed only.
 */
export function toRow(annotation: Annotation, seq: number): AnnotationRow {
  const row = { id: annotation.id, article: annotation.source, record: annotation };
  return annotation.deletedAt === null
    ? { ...row, listed: listedFields(annotation, seq) }
    : { ...row, deletedAt: annotation.deletedAt };
}

/** Reads a row's annotation; `null` when the row is damaged, so that one bad row does not close the library. */
export function fromRow(row: AnnotationRow | undefined): Annotation | null {
  return row === undefined ? null : readRecord(row.record);
}

/** Reads an annotation as it was stored; `null` if it is damaged. */
export function readRecord(record: unknown): Annotation | null {
  const parsed = parseAnnotation(record);
  return parsed.ok ? parsed.value : null;
}

/** The verdict, or what stands in its place. */
export function reviewState({ verdict, dismissed }: Annotation): ReviewState {
  return dismissed ? 'dismissed' : (verdict ?? 'not-reviewed');
}

/** The kind as the reader left it. */
export function listedKind(annotation: Annotation): ClaimKind | null {
  return annotation.kind ?? correctedRecord(annotation)?.kind ?? null;
}

/** Folds a tag for comparison: "Hajin" and "hajin" are the same tag. */
export function foldTag(tag: string): string {
  return foldText(tag.trim());
}

function listedFields(annotation: Annotation, seq: number): Partial<Listed> {
  const recency = [annotation.modified, seq] as const;
  const verdict = [reviewState(annotation), ...recency] as const;
  if (annotation.dismissed) return { verdict };
  return {
    modified: recency,
    created: [annotation.created, seq],
    kind: [listedKind(annotation) ?? 'none', ...recency],
    verdict,
    tags: [...new Set(annotation.tags.map(foldTag))].map((tag) => [tag, ...recency] as const),
    words: foldWords(searchedText(annotation)),
  };
}

function searchedText(annotation: Annotation): string {
  const { party, place, attribution, counted } = correctedRecord(annotation) ?? annotation.corrections;
  const { note, tags, selectors, source } = annotation;
  return [selectors.quote.exact, note, ...tags, party, place, attribution, counted, hostOf(source)].join(
    '\n',
  );
}

function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).hostname : '';
}
