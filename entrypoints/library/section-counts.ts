import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { noteSections, type SectionName } from '@/components/library/sections';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import type { Catalogue } from '@/utils/store/catalogue/catalogue';
import { searchCatalogue } from '@/utils/store/catalogue/search-catalogue';
import { watchStore } from '@/utils/store/changes';
import { readCounts, type LibraryCounts } from '@/utils/store/counters';
import type { CatalogueSource } from '../review/catalogue-source';
import type { Surface } from '../review/surface';

type SectionCounts = Readonly<Partial<Record<SectionName, number>>>;

/** How much is in the library and in its sections. */
export interface Counts {
  /** `null` until they are read. */
  readonly library: ReadonlySignal<LibraryCounts | null>;
  readonly sections: ReadonlySignal<SectionCounts>;
}

/** Sections that the store keeps no count of. */
const searchedSections = ['changed', 'lost-place', 'nobody-named'] as const;

/** Creates the counts: at once those that the store keeps, then those that the catalogue must be looked through for. */
export function createCounts({ store, signal: ending }: Surface, source: CatalogueSource): Counts {
  const library = signal<LibraryCounts | null>(null);
  const read = async () => {
    const answer = await store.use(readCounts);
    if (answer.ok) library.value = answer.value;
  };
  watchStore(() => void read(), ending);
  void read();
  const searched = signal<SectionCounts>({});
  source.current.subscribe((catalogue) => catalogue && void countSearched(catalogue, source, searched));
  return { library, sections: computed(() => ({ ...keptCounts(library.value), ...searched.value })) };
}

function keptCounts(counts: LibraryCounts | null): SectionCounts {
  if (counts === null) return {};
  const { annotations, binned, verdicts } = counts;
  return {
    all: annotations,
    bin: binned,
    'not-reviewed': verdicts['not-reviewed'] ?? 0,
    disputed: verdicts.disputed ?? 0,
    dismissed: verdicts.dismissed ?? 0,
  };
}

/** One section at a time, when the page has nothing else to do; given up when the catalogue has changed meanwhile. */
async function countSearched(
  catalogue: Catalogue,
  { current }: CatalogueSource,
  counts: Signal<SectionCounts>,
): Promise<void> {
  for (const section of searchedSections) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    if (current.peek() !== catalogue) return;
    const { length } = searchCatalogue(catalogue, parseQuery(noteSections[section].query));
    counts.value = { ...counts.peek(), [section]: length };
  }
}
