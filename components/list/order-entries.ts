import { describeEntry } from '@/components/claim/describe-entry';
import type { PageEntry } from '@/utils/annotation/page-state';
import { isNobodyNamed, isUnplaced, isUnreviewed } from './entries';

/** The orders of a page's list, as its menu shows them. */
export const listOrders = ['text', 'figure', 'not-reviewed', 'nobody-named'] as const;
export type ListOrder = (typeof listOrders)[number];

const ranks: Readonly<Record<ListOrder, (entry: PageEntry) => number>> = {
  text: () => 0,
  figure: (entry) => -largestFigure(entry),
  'not-reviewed': (entry) => (isUnreviewed(entry) ? 0 : 1),
  'nobody-named': (entry) => (isNobodyNamed(entry) ? 0 : 1),
};

/** Orders entries that come in text order; equals keep it, and what lost its place stays in front. */
export function orderEntries(entries: readonly PageEntry[], order: ListOrder): PageEntry[] {
  const rank = ranks[order];
  return [...entries].sort((a, b) => Number(isUnplaced(b)) - Number(isUnplaced(a)) || rank(a) - rank(b));
}

function largestFigure(entry: PageEntry): number {
  const quantity = describeEntry(entry).record?.quantity;
  return quantity?.high ?? quantity?.low ?? -1;
}
