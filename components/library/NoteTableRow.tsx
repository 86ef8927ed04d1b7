import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { kindKeys, verdictKeys } from '@/components/claim/claim-keys';
import { claimPhrase } from '@/components/claim/claim-words';
import { Figure } from '@/components/claim/Figure';
import { KindSlip } from '@/components/claim/KindSlip';
import type { MessageKey, Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { IconName } from '@/components/icon/drawings';
import { formatDay } from '@/components/list/format-day';
import type { ListedNote } from '@/utils/annotation/listed-note';
import type { NotePlaceState } from '@/utils/annotation/query/fields';

interface NoteTableRowProps {
  readonly at: number;
  readonly note: ListedNote;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onPress: (event: MouseEvent) => void;
  /** `extend`: from the last one chosen to here. */
  readonly onChoose: (extend: boolean) => void;
  readonly onVerdict: (button: HTMLElement) => void;
}

/** One note of the table. Its controls are no tab stops: the table's keys do all that they do. */
export function NoteTableRow(props: NoteTableRowProps) {
  const t = useTranslate();
  const { at, note, isActive, isOpen, isChosen, onPress, onChoose } = props;
  const { kind, record, quote } = note;
  return (
    <tr
      id={`line-${at}`}
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      data-active={isActive}
      data-open={isOpen}
      onClick={(event) => !isControl(event.target) && onPress(event)}
    >
      <td class="cell-choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selectNote', quote.slice(0, 80))}
          checked={isChosen}
          onClick={(event) => onChoose(event.shiftKey)}
        />
      </td>
      <td class="cell-kind" title={t(kind === null ? 'kindNote' : kindKeys[kind])}>
        {kind !== null && <KindSlip kind={kind} />}
      </td>
      <td class="number">
        {record?.quantity ? <Figure quantity={record.quantity} outcome={record.outcome} /> : '–'}
      </td>
      <td class="cell-quote">
        <PlaceFlag state={note.state} />
        {record === null ? <q class="quote">{quote}</q> : claimPhrase(t, record)}
      </td>
      <td class="cell-quote said">{record?.attribution ?? <em>{record && t('nobodyNamed')}</em>}</td>
      <td class="cell-quote">
        <bdi>{note.outlet}</bdi>
      </td>
      <td class="date">{formatDay(t, note.day)}</td>
      <td>
        <VerdictButton verdict={note.verdict} onVerdict={props.onVerdict} />
      </td>
    </tr>
  );
}

const flags = {
  changed: { icon: 'changed', label: 'filterChanged' },
  ambiguous: { icon: 'unplaced', label: 'stateAmbiguous' },
  lost: { icon: 'unplaced', label: 'stateLost' },
} as const satisfies Record<Exclude<NotePlaceState, 'seen'>, { icon: IconName; label: MessageKey }>;

/** Tells of a note whose words changed or that has no place any more. */
export function PlaceFlag({ state }: { readonly state: NotePlaceState }) {
  const t = useTranslate();
  if (state === 'seen') return null;
  const { icon, label } = flags[state];
  return <Icon name={icon} label={t(label)} class={state === 'changed' ? 'flag' : 'flag flag--plain'} />;
}

interface VerdictButtonProps {
  readonly verdict: ListedNote['verdict'];
  readonly onVerdict: (button: HTMLElement) => void;
}

/** The verdict of a note as a glyph, with its menu. */
function VerdictButton({ verdict, onVerdict }: VerdictButtonProps) {
  const t = useTranslate();
  const name = verdictName(t, verdict);
  return (
    <button
      type="button"
      class="icon-button verdict-button"
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={t('verdictOf', name)}
      title={name}
      onClick={({ currentTarget }) => onVerdict(currentTarget)}
    >
      <VerdictSign verdict={verdict} />
    </button>
  );
}

/** The verdict of a note as a glyph. */
export function VerdictSign({ verdict }: Pick<ListedNote, 'verdict'>) {
  return verdict === 'dismissed' ? <Icon name="close" /> : <VerdictGlyph verdict={verdict} />;
}

function verdictName(t: Translate, verdict: ListedNote['verdict']): string {
  if (verdict === 'dismissed') return t('cardNotAClaim');
  return t(verdict === null ? 'verdictNone' : verdictKeys[verdict]);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
