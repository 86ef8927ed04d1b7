import { correctedRecord } from '@/utils/annotation/corrected-record';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation, Verdict } from '@/utils/annotation/types';
import type { ClaimKind } from '@/utils/claims/types';
import type { AnnotationRow } from './schema';

/** A verdict, or what stands in its place in lists. */
export type ReviewState = Verdict | 'not-reviewed' | 'dismissed';

/**
 * Wraps an annotation for the store. `seq` is the number of the write, to order equal times by.
 *
 * Dismissed or in the bin, it is not among the newest.
 */
export function toRow(
  annotation: Annotation,
  { seq, slot }: { readonly seq: number; readonly slot: number },
): AnnotationRow {
  const { id, source, modified, deletedAt } = annotation;
  const row = { id, article: source, slot, record: annotation };
  if (deletedAt !== null) return { ...row, deletedAt };
  return annotation.dismissed ? row : { ...row, newest: [-Date.parse(modified), -seq] };
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
