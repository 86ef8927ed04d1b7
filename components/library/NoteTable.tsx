import { describeEntry, type EntryView } from '@/components/claim/describe-entry';
import { kindKeys, verdictKeys } from '@/components/claim/claim-keys';
import { claimPhrase } from '@/components/claim/claim-words';
import { Figure } from '@/components/claim/Figure';
import { KindSlip } from '@/components/claim/KindSlip';
import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import { siteOf } from '@/components/list/site-of';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Annotation, Verdict } from '@/utils/annotation/types';

interface NoteTableProps {
  readonly entries: readonly PageEntry[];
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onVerdict: (entry: PageEntry, button: HTMLElement) => void;
}

/** Notes as a table, figures right-aligned; the figure opens the detail. */
export function NoteTable({ entries, ...row }: NoteTableProps) {
  const t = useTranslate();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('columnKind')}</span>
          </th>
          <th scope="col" class="number">
            {t('factFigure')}
          </th>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('factSaidBy')}</th>
          <th scope="col">{t('columnIn')}</th>
          <th scope="col">{t('columnDate')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('filterVerdict')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) =>
          entry.annotation === null ? null : (
            <NoteTableRow key={entry.id} {...row} entry={entry} annotation={entry.annotation} />
          ),
        )}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<NoteTableProps, 'entries'> {
  readonly entry: PageEntry;
  readonly annotation: Annotation;
}

function NoteTableRow({ entry, annotation, articles, openId, onOpen, onVerdict }: RowProps) {
  const t = useTranslate();
  const view = describeEntry(entry);
  const article = articles.get(annotation.source);
  return (
    <tr aria-selected={entry.id === openId}>
      <td title={t(view.kind === null ? 'kindNote' : kindKeys[view.kind])}>
        {view.kind !== null && <KindSlip kind={view.kind} />}
      </td>
      <ClaimCells view={view} onOpen={() => onOpen(entry.id)} />
      <td>
        <bdi>{article?.siteName ?? siteOf(annotation.source)}</bdi>
      </td>
      <td class="date">{formatDay(t, article?.published ?? annotation.created)}</td>
      <td>
        <VerdictButton verdict={view.verdict} onVerdict={(button) => onVerdict(entry, button)} />
      </td>
    </tr>
  );
}

interface ClaimCellsProps {
  readonly view: EntryView;
  readonly onOpen: () => void;
}

function ClaimCells({ view: { record, quote }, onOpen }: ClaimCellsProps) {
  const t = useTranslate();
  return (
    <>
      <td class="number">
        <button
          type="button"
          class="row-open"
          aria-label={t('openNote', quote.slice(0, 80))}
          onClick={onOpen}
        >
          {record?.quantity ? <Figure quantity={record.quantity} outcome={record.outcome} /> : '–'}
        </button>
      </td>
      <td class="cell-quote">{record === null ? <q class="quote">{quote}</q> : claimPhrase(t, record)}</td>
      <td class="cell-quote">{record?.attribution ?? <em>{record && t('nobodyNamed')}</em>}</td>
    </>
  );
}

interface VerdictButtonProps {
  readonly verdict: Verdict | null;
  readonly onVerdict: (button: HTMLElement) => void;
}

function VerdictButton({ verdict, onVerdict }: VerdictButtonProps) {
  const t = useTranslate();
  const name = t(verdict === null ? 'verdictNone' : verdictKeys[verdict]);
  return (
    <button
      type="button"
      class="icon-button"
      aria-haspopup="menu"
      aria-label={t('verdictOf', name)}
      title={name}
      onClick={({ currentTarget }) => onVerdict(currentTarget)}
    >
      <VerdictGlyph verdict={verdict} />
    </button>
  );
}
