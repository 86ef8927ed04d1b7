import { formatDay } from '@/components/list/format-day';
import { isChanged } from '@/components/list/entries';
import { figureChanges } from '@/components/list/figure-changes';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { ArticleChanges, PageEntry } from '@/utils/annotation/page-state';
import { ChangedBanner } from './ChangedBanner';

export interface PageChangesProps {
  readonly entries: readonly PageEntry[];
  /** `null` when the article is as it was kept, or not kept. */
  readonly changes: ArticleChanges | null;
  /** Opens all changes of the article. */
  readonly onChanges: () => void;
  /** Shows the notes whose words changed. */
  readonly onNotes: () => void;
}

/** Says what changed in the page: in the article since it was kept, else under notes that came without its text. */
export function PageChanges({ entries, changes, onChanges, onNotes }: PageChangesProps) {
  const t = useTranslate();
  if (changes !== null) {
    const { since, figures, sentences } = changes;
    const otherwise = plural(t, 'changedSentences', sentences, formatDay(t, since));
    return <ChangedBanner since={since} figures={figures} otherwise={otherwise} onShow={onChanges} />;
  }
  const changed = entries.filter(isChanged);
  const since = changed[0]?.annotation?.created;
  if (since === undefined) return null;
  const otherwise = plural(t, 'changedWords', changed.length);
  return (
    <ChangedBanner since={since} figures={figureChanges(changed)} otherwise={otherwise} onShow={onNotes} />
  );
}
