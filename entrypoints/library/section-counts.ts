import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { isNoteSection, noteSections, type SectionName } from '@/components/library/sections';
import { parseQuery } from '@/utils/annotation/query/parse-query';
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
  const searched = computed(() => searchSections(source));
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

function searchSections({ current }: CatalogueSource): SectionCounts {
  const catalogue = current.value;
  if (catalogue === null) return {};
  const count = (section: SectionName) =>
    isNoteSection(section) ? searchCatalogue(catalogue, parseQuery(noteSections[section].query)).length : 0;
  return Object.fromEntries(searchedSections.map((section) => [section, count(section)]));
}
