import { describeEntry } from '@/components/claim/describe-entry';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { ClaimKind } from '@/utils/claims/types';
import type { EntryTest } from './entry-query';
import { isChanged, isNobodyNamed, isUnreviewed } from './entries';

/** The yes-or-no filters of a page's list, in their order. */
export const pageFilters = ['nobody-named', 'not-reviewed', 'changed'] as const;
export type PageFilter = (typeof pageFilters)[number];

/** What of a page's list is asked for. Kinds widen each other, filters narrow; nothing chosen shows all. */
export interface PageSelection {
  readonly kinds: readonly ClaimKind[];
  readonly filters: readonly PageFilter[];
}

export const everything: PageSelection = { kinds: [], filters: [] };

export const pageTests = {
  'nobody-named': isNobodyNamed,
  'not-reviewed': isUnreviewed,
  changed: isChanged,
} as const satisfies Record<PageFilter, (entry: PageEntry) => boolean>;

/** Picks the entries of a selection that also pass the test of what is searched for; `null` searches for nothing. */
export function filterEntries(
  entries: readonly PageEntry[],
  { kinds, filters }: PageSelection,
  test: EntryTest | null = null,
): PageEntry[] {
  return entries.filter(
    (entry) =>
      (kinds.length === 0 || kinds.some((kind) => kind === kindOf(entry))) &&
      filters.every((filter) => pageTests[filter](entry)) &&
      (test === null || test(entry)),
  );
}

/** Counts the entries of each kind; a kind without any is absent. */
export function countKinds(entries: readonly PageEntry[]): Partial<Record<ClaimKind, number>> {
  const counts: Partial<Record<ClaimKind, number>> = {};
  for (const kind of entries.map(kindOf)) if (kind !== null) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Adds what is missing from a choice, or takes away what is there. */
export function toggle<Value>(chosen: readonly Value[], value: Value): Value[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}

function kindOf(entry: PageEntry): ClaimKind | null {
  return describeEntry(entry).kind;
}
