import type { ComponentChildren } from 'preact';
import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { Icon } from '@/components/icon/Icon';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { verdictKeys } from './claim-keys';
import { claimPhrase } from './claim-words';
import type { EntryView } from './describe-entry';
import { Figure } from './Figure';
import { KindSlip } from './KindSlip';

/** The two cells of a row that can hold the focus. */
export type RowCell = 'open' | 'verdict';

interface ClaimRowProps {
  readonly view: EntryView;
  /** What stands at the line's end instead of who says it, "Meridian Wire · 20 Nov". */
  readonly aside?: ComponentChildren;
  readonly isSelected: boolean;
  /** The cell of this row that Tab reaches; `null` when the grid's tab stop is in another row. */
  readonly tabStop: RowCell | null;
  readonly isMenuOpen?: boolean;
  readonly onOpen: () => void;
  /** Asked for the verdict menu, to stand under the given button. */
  readonly onVerdict: (button: HTMLButtonElement) => void;
}

/** One claim or note of a list, two lines: the whole row opens it, the glyph at its end gives a verdict. */
export function ClaimRow(props: ClaimRowProps) {
  const { view, isSelected, tabStop, isMenuOpen = false, onOpen, onVerdict } = props;
  const t = useTranslate();
  const verdict = t(view.verdict === null ? 'verdictNone' : verdictKeys[view.verdict]);
  return (
    <div class="claim-row" role="row" aria-selected={isSelected}>
      {view.kind === null ? <Icon name="note" /> : <KindSlip kind={view.kind} />}
      <button
        type="button"
        class="claim-row__open"
        role="gridcell"
        tabIndex={tabStop === 'open' ? 0 : -1}
        onClick={onOpen}
      >
        <RowHead view={view} aside={props.aside} />
        <span class="claim-row__quote" dir="auto">
          {view.quote}
        </span>
      </button>
      <button
        type="button"
        class="icon-button"
        role="gridcell"
        tabIndex={tabStop === 'verdict' ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        aria-label={t('verdictOf', verdict)}
        title={verdict}
        onClick={({ currentTarget }) => onVerdict(currentTarget)}
      >
        <VerdictGlyph verdict={view.verdict} />
      </button>
    </div>
  );
}

function RowHead({ view, aside }: Pick<ClaimRowProps, 'view' | 'aside'>) {
  const t = useTranslate();
  const { record } = view;
  return (
    <span class="claim-row__head">
      {record?.quantity && <Figure quantity={record.quantity} outcome={record.outcome} />}
      {record?.quantity?.imputed && view.numberWords !== null && (
        <span class="imputed">{view.numberWords}</span>
      )}
      <span class="claim-row__what">{record === null ? nameOfNote(t, view) : claimPhrase(t, record)}</span>
      <span class="claim-row__said">{aside ?? record?.attribution ?? (record && t('nobodyNamed'))}</span>
    </span>
  );
}

function nameOfNote(t: ReturnType<typeof useTranslate>, { note }: EntryView): string {
  return note.split('\n', 1)[0] || t('kindNote');
}
