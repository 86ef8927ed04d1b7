import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { PageEntry } from '@/utils/annotation/page-state';
import { pageFilters, pageTests, type PageFilter } from './filter-entries';
import { filterKeys } from './labels';

interface FilterChipsProps {
  readonly entries: readonly PageEntry[];
  readonly chosen: readonly PageFilter[];
  readonly onToggle: (filter: PageFilter) => void;
}

/** The yes-or-no filters that would find something, each with how much. */
export function FilterChips({ entries, chosen, onToggle }: FilterChipsProps) {
  const t = useTranslate();
  return (
    <div class="chips" role="group" aria-label={t('filterGroup')}>
      {pageFilters.map((filter) => {
        const count = entries.filter(pageTests[filter]).length;
        if (count === 0 && !chosen.includes(filter)) return null;
        return (
          <button
            key={filter}
            type="button"
            class="chip chip--text"
            aria-pressed={chosen.includes(filter)}
            onClick={() => onToggle(filter)}
          >
            {t(filterKeys[filter])} <span class="meta">{formatNumber(t, count)}</span>
          </button>
        );
      })}
    </div>
  );
}
