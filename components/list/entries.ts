import { describeEntry } from '@/components/claim/describe-entry';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Annotation } from '@/utils/annotation/types';

/** Lists a stored annotation as a page lists its own; it has no place outside the page. */
export function entryOf(annotation: Annotation): PageEntry {
  return { id: annotation.id, claim: annotation.claim, annotation, resolution: null };
}

/** Tells whether the article itself is all that states it. A free selection states nothing. */
export function isNobodyNamed(entry: PageEntry): boolean {
  const { record } = describeEntry(entry);
  return record !== null && record.attribution === null;
}

export function isUnreviewed({ annotation }: PageEntry): boolean {
  return (annotation?.verdict ?? null) === null;
}

/** Tells whether the words that it stood for were edited, and the reader has not kept it over the new ones. */
export function isChanged({ resolution, isEditKept = false }: PageEntry): boolean {
  return resolution?.state === 'edited' && !isEditKept;
}

/** Tells whether it has no place in the page any more, or several. */
export function isUnplaced({ resolution }: PageEntry): boolean {
  return resolution?.state === 'orphan' || resolution?.state === 'ambiguous';
}
