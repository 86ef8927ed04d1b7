import { useEffect, useRef } from 'preact/hooks';
import { describeEntry } from '@/components/claim/describe-entry';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { entryOf } from '@/components/list/entries';
import { formatDay } from '@/components/list/format-day';
import { siteOf } from '@/components/list/site-of';
import { daysLeft } from '@/utils/annotation/bin';
import type { Annotation } from '@/utils/annotation/types';
import { LineGap } from './LineGap';
import { useWindow, type DrawnLines } from './use-window';

/** What is in the bin, latest first, of any length. */
export interface BinLines {
  readonly length: number;
  /** `undefined` until it is read. */
  readonly at: (line: number) => Annotation | undefined;
  /** Has lines read that are to be drawn. */
  readonly need: (lines: DrawnLines) => void;
}

interface BinTableProps {
  readonly lines: BinLines;
  readonly onRestore: (annotation: Annotation) => void;
}

/** Of a line, in pixels: see `library.css`. */
const height = 36;

/** What was deleted, and the way back. */
export function BinTable({ lines, onRestore }: BinTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const { from, to } = useWindow(table, { count: lines.length, height });
  useEffect(() => lines.need({ from, to }), [lines, from, to]);
  return (
    <table ref={table} class="bin" aria-rowcount={lines.length + 1}>
      <BinHead />
      <tbody>
        <LineGap height={from * height} />
        {Array.from({ length: Math.max(0, to - from) }, (_, index) => (
          <BinRow
            key={from + index}
            at={from + index}
            annotation={lines.at(from + index)}
            onRestore={onRestore}
          />
        ))}
        <LineGap height={(lines.length - to) * height} />
      </tbody>
    </table>
  );
}

function BinHead() {
  const t = useTranslate();
  return (
    <thead>
      <tr>
        <th scope="col">{t('columnWhat')}</th>
        <th scope="col" class="cell-in">
          {t('columnIn')}
        </th>
        <th scope="col" class="cell-date">
          {t('columnDeleted')}
        </th>
        <th scope="col" class="cell-in">
          {t('columnStays')}
        </th>
        <th scope="col" class="cell-in">
          <span class="visually-hidden">{t('restore')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface BinRowProps extends Pick<BinTableProps, 'onRestore'> {
  readonly at: number;
  readonly annotation: Annotation | undefined;
}

/** A line that is not read yet is empty. */
function BinRow({ at, annotation, onRestore }: BinRowProps) {
  const t = useTranslate();
  if (annotation === undefined) return <LineGap height={height} />;
  const deleted = annotation.deletedAt ?? annotation.modified;
  return (
    <tr aria-rowindex={at + 2}>
      <td class="cell-quote">
        <q class="quote">{describeEntry(entryOf(annotation)).quote}</q>
      </td>
      <td class="cell-quote">{siteOf(annotation.source)}</td>
      <td class="date">{formatDay(t, deleted)}</td>
      <td class="date">{plural(t, 'daysLeft', daysLeft(deleted, new Date()))}</td>
      <td>
        <button type="button" class="button button--link" onClick={() => onRestore(annotation)}>
          {t('restore')}
        </button>
      </td>
    </tr>
  );
}
