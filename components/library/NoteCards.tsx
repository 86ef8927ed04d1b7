import { useEffect, useRef, useState } from 'preact/hooks';
import { claimPhrase } from '@/components/claim/claim-words';
import { Figure } from '@/components/claim/Figure';
import { KindSlip } from '@/components/claim/KindSlip';
import { kindKeys } from '@/components/claim/claim-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import type { ListedNote } from '@/utils/annotation/listed-note';
import type { GridCommand } from './grid-command';
import { gridCommand } from './grid-command';
import type { NoteTableProps } from './NoteTable';
import type { NoteRows } from './note-rows';
import { PlaceFlag, VerdictSign } from './NoteTableRow';
import { toggleNotes } from './selection';
import { scrollToLine, useWindow } from './use-window';

type NoteCardsProps = Pick<
  NoteTableProps,
  | 'label'
  | 'rows'
  | 'active'
  | 'onActive'
  | 'openId'
  | 'onOpen'
  | 'selection'
  | 'onSelection'
  | 'onSelectAll'
  | 'singleKeys'
> & { readonly onCommand: (command: GridCommand, note: ListedNote) => void };

/** Of a row of cards with the gap below it, and the least width of a card, in pixels: see `library.css`. */
const card = { height: 172, width: 288 };

/** Notes as cards, with their words: as many beside one another as fit, all of one height. */
export function NoteCards(props: NoteCardsProps) {
  const { rows, active, label } = props;
  const grid = useRef<HTMLDivElement>(null);
  const across = useColumns(grid);
  const lines = Math.ceil(rows.length / across);
  const { from, to } = useWindow(grid, { count: lines, height: card.height });
  useEffect(
    () => scrollToLine(grid.current, Math.floor(active / across), { height: card.height, head: 0 }),
    [active],
  );
  return (
    <div
      ref={grid}
      class="note-cards"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={`card-${active}`}
      tabIndex={0}
      style={{
        '--across': across,
        paddingBlockStart: `${from * card.height}px`,
        paddingBlockEnd: `${Math.max(0, lines - to) * card.height}px`,
      }}
      onKeyDown={(event) => onCardKey(event, props, across)}
    >
      {cardsBetween(rows, from * across, to * across).map(({ at, note }) => (
        <NoteCard key={note.id} {...props} at={at} note={note} />
      ))}
    </div>
  );
}

function cardsBetween(rows: NoteRows, from: number, to: number) {
  return Array.from({ length: Math.max(0, Math.min(to, rows.length) - from) }, (_, index) => {
    const row = rows.at(from + index);
    return row?.type === 'note' ? [{ at: from + index, note: row.note }] : [];
  }).flat();
}

function useColumns(grid: { readonly current: HTMLElement | null }): number {
  const [across, setAcross] = useState(2);
  useEffect(() => {
    if (grid.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setAcross(Math.max(1, Math.floor(entry.contentRect.width / card.width)));
    });
    watch.observe(grid.current);
    return () => watch.disconnect();
  }, []);
  return across;
}

function NoteCard({
  at,
  note,
  ...props
}: NoteCardsProps & { readonly at: number; readonly note: ListedNote }) {
  const t = useTranslate();
  const { kind, record, quote } = note;
  const { selection, onSelection, onActive, onOpen } = props;
  return (
    <div
      id={`card-${at}`}
      class="note-card"
      role="option"
      aria-label={quote}
      aria-selected={selection.ids.has(note.id)}
      data-active={at === props.active}
      data-open={note.id === props.openId}
      onClick={(event) => {
        onActive(at);
        if (event.shiftKey || event.ctrlKey || event.metaKey)
          onSelection(toggleNotes(selection, [note.id], at));
        else onOpen(note);
      }}
    >
      <header>
        {kind !== null && <KindSlip kind={kind} />}
        {record?.quantity ? (
          <Figure quantity={record.quantity} outcome={record.outcome} />
        ) : (
          <span>{t(kind === null ? 'kindNote' : kindKeys[kind])}</span>
        )}
        <PlaceFlag state={note.state} />
        <span class="note-card__verdict">
          <VerdictSign verdict={note.verdict} />
        </span>
      </header>
      {record !== null && <p class="note-card__what">{claimPhrase(t, record)}</p>}
      <p class="quote note-card__quote" dir="auto">
        <q>{quote}</q>
      </p>
      <footer class="meta">
        {record?.attribution ?? (record && <em>{t('nobodyNamed')}</em>)} <bdi>{note.outlet}</bdi>{' '}
        {formatDay(t, note.day)}
      </footer>
    </div>
  );
}

type CardsKeyEvent = KeyboardEvent & { readonly currentTarget: HTMLElement };

function onCardKey(event: CardsKeyEvent, props: NoteCardsProps, across: number) {
  if (event.target instanceof Element && event.target.closest('button') !== null) return;
  const row = props.rows.at(props.active);
  const sideways = sidewaysBy(event);
  const command =
    sideways === undefined
      ? gridCommand(event, props.singleKeys)
      : ({ do: 'go', by: sideways, extend: false } as const);
  if (command === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (command.do === 'go') {
    const by = sideways ?? command.by * across;
    props.onActive(Math.max(0, Math.min(props.rows.length - 1, props.active + by)));
  } else if (command.do === 'select-all') props.onSelectAll();
  else if (row?.type !== 'note') return;
  else if (command.do === 'select')
    props.onSelection(toggleNotes(props.selection, [row.note.id], props.active));
  else props.onCommand(command, row.note);
}

/** The arrows at the sides go on and back along the line of reading. */
function sidewaysBy({ key, currentTarget }: CardsKeyEvent): 1 | -1 | undefined {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') === isRtl ? -1 : 1;
}
