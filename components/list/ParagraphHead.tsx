import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { EntryGroup } from './group-entries';

/** Heads the entries of one paragraph: which it is, how many they are, and whether the page shows it now. */
export function ParagraphHead({ group: { paragraph, entries, inSight } }: { readonly group: EntryGroup }) {
  const t = useTranslate();
  const count = formatNumber(t, entries.length);
  return (
    <div class="paragraph-head label" role="row">
      <span role="rowheader">{nameOf(paragraph)}</span>
      <span role="gridcell">{inSight ? t('countInSight', count) : count}</span>
    </div>
  );

  function nameOf(number: number | null): string {
    if (number === null) return t('paragraphNone');
    return number === 1 ? t('paragraphLead') : t('paragraph', formatNumber(t, number));
  }
}
