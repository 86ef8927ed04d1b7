import { groupBy } from '@/utils/text/group-by';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import type { PageEntry } from '@/utils/annotation/page-state';

/** Entries of one paragraph. */
export interface EntryGroup {
  /** From 1; `null` for what has no place. */
  readonly paragraph: number | null;
  readonly entries: readonly PageEntry[];
  readonly inSight: boolean;
}

/** Puts entries that come in text order under their paragraphs, in the order in which they come. */
export function groupEntries(entries: readonly PageEntry[], places: readonly EntryPlace[]): EntryGroup[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const groups = groupBy(entries, ({ id }) => placeOf.get(id)?.paragraph ?? null);
  return [...groups].map(([paragraph, members]) => ({
    paragraph,
    entries: members,
    inSight: members.some(({ id }) => placeOf.get(id)?.inSight),
  }));
}
