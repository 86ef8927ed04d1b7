import { describeEntry } from '@/components/claim/describe-entry';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { entryOf } from '@/components/list/entries';
import { formatDay } from '@/components/list/format-day';
import { siteOf } from '@/components/list/site-of';
import { daysLeft } from '@/utils/annotation/bin';
import type { Annotation } from '@/utils/annotation/types';

interface BinTableProps {
  /** Latest first. */
  readonly annotations: readonly Annotation[];
  readonly onRestore: (annotation: Annotation) => void;
}

/** What was deleted, and the way back. */
export function BinTable({ annotations, onRestore }: BinTableProps) {
  const t = useTranslate();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('columnIn')}</th>
          <th scope="col">{t('columnDeleted')}</th>
          <th scope="col">{t('columnStays')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {annotations.map((annotation) => (
          <tr key={annotation.id}>
            <td class="cell-quote">
              <q class="quote">{describeEntry(entryOf(annotation)).quote}</q>
            </td>
            <td>{siteOf(annotation.source)}</td>
            <td class="date">{formatDay(t, annotation.deletedAt ?? annotation.modified)}</td>
            <td class="date">
              {plural(t, 'daysLeft', daysLeft(annotation.deletedAt ?? annotation.modified, new Date()))}
            </td>
            <td>
              <button type="button" class="button button--link" onClick={() => onRestore(annotation)}>
                {t('restore')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
