import type { PageEntry } from '@/utils/annotation/page-state';
import { countKinds, toggle, type PageSelection } from './filter-entries';
import { FilterChips } from './FilterChips';
import { KindChips } from './KindChips';
import type { ListOrder } from './order-entries';
import { OrderMenu } from './OrderMenu';

interface PageFiltersProps {
  readonly entries: readonly PageEntry[];
  readonly selection: PageSelection;
  readonly order: ListOrder;
  readonly onSelection: (selection: PageSelection) => void;
  readonly onOrder: (order: ListOrder) => void;
}

/** What narrows the list of a page, and its order. */
export function PageFilters({ entries, selection, order, onSelection, onOrder }: PageFiltersProps) {
  const { kinds, filters } = selection;
  return (
    <div class="filters">
      <KindChips
        counts={countKinds(entries)}
        chosen={kinds}
        onToggle={(kind) => onSelection({ ...selection, kinds: toggle(kinds, kind) })}
      />
      <OrderMenu order={order} onOrder={onOrder} />
      <FilterChips
        entries={entries}
        chosen={filters}
        onToggle={(filter) => onSelection({ ...selection, filters: toggle(filters, filter) })}
      />
    </div>
  );
}
