import { describeEntry } from '@/components/claim/describe-entry';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Vocabulary } from '@/utils/annotation/query/suggest';

/** The values that occur in the entries of a page. */
export function entryVocabulary(entries: readonly PageEntry[]): Vocabulary {
  return (field) => {
    const values = entries.flatMap((entry) => {
      const { record } = describeEntry(entry);
      if (field === 'tag') return entry.annotation?.tags ?? [];
      const value = { party: record?.party, place: record?.place, said: record?.attribution }[String(field)];
      return value ? [value] : [];
    });
    return [...new Set(values)];
  };
}
