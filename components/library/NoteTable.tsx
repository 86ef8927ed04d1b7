import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { NoteSort } from '@/utils/annotation/arrangement';
import type { ListedNote } from '@/utils/annotation/listed-note';
import { GroupRow } from './GroupRow';
import { gridCommand, type GridCommand } from './grid-command';
import { LineGap } from './LineGap';
import { idsBetween, idsOfGroup, nearestNote, type NoteRows } from './note-rows';
import { NoteTableHead } from './NoteTableHead';
import { NoteTableRow } from './NoteTableRow';
import { addRange, toggleNotes, type Selection } from './selection';
import { scrollToLine, useWindow } from './use-window';

/** What lists of the library show, and what they ask for. */
export interface NoteTableProps {
  readonly label: string;
  readonly rows: NoteRows;
  /** The line that the keys act on. */
  readonly active: number;
  readonly onActive: (line: number) => void;
  readonly openId: string | null;
  readonly onOpen: (note: ListedNote) => void;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onSelectAll: () => void;
  readonly sort: NoteSort;
  readonly onSort: (sort: NoteSort) => void;
  readonly singleKeys: boolean;
  readonly onVerdict: (note: ListedNote, button: HTMLElement) => void;
  /** What else a key asks for. */
  readonly onCommand: (command: GridCommand, note: ListedNote) => void;
  readonly groupLabel: (key: string) => string;
}

/** Of a line and of the head above them, in pixels: see `library.css`. */
const line = { height: 36, head: 32 };

/** Notes as a table of any length: one tab stop, arrows or j/k move, Shift draws a range, figures right-aligned. */
export function NoteTable(props: NoteTableProps) {
  const t = useTranslate();
  const { rows, active, label, selection } = props;
  const table = useRef<HTMLTableElement>(null);
  const { from, to } = useWindow(table, { count: rows.length, height: line.height });
  useEffect(() => scrollToLine(table.current, active, line), [active]);
  return (
    <table
      ref={table}
      class="notes"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={`line-${active}`}
      tabIndex={0}
      onKeyDown={(event) => onGridKey(event, props)}
    >
      <NoteTableHead
        sort={props.sort}
        onSort={props.onSort}
        chosen={selection.ids.size}
        total={rows.length}
        onSelectAll={props.onSelectAll}
        selectLabel={t('selectAll')}
      />
      <tbody>
        <LineGap height={from * line.height} />
        {Array.from({ length: Math.max(0, to - from) }, (_, index) => (
          <Line key={from + index} at={from + index} {...props} />
        ))}
        <LineGap height={(rows.length - to) * line.height} />
      </tbody>
    </table>
  );
}

function Line({ at, ...props }: NoteTableProps & { readonly at: number }) {
  const { rows, selection, onSelection, active, openId } = props;
  const row = rows.at(at);
  if (row === undefined) return null;
  if (row.type === 'group') {
    const ids = idsOfGroup(rows, at);
    return (
      <GroupRow
        at={at}
        label={props.groupLabel(row.key)}
        count={row.count}
        isChosen={ids.every((id) => selection.ids.has(id))}
        onChoose={() => onSelection(toggleNotes(selection, ids, at))}
      />
    );
  }
  return (
    <NoteTableRow
      at={at}
      note={row.note}
      isActive={at === active}
      isOpen={row.note.id === openId}
      isChosen={selection.ids.has(row.note.id)}
      onPress={(event) => onPress(event, at, props)}
      onChoose={(extend) => choose(at, extend, props)}
      onVerdict={(button) => props.onVerdict(row.note, button)}
    />
  );
}

/** A press opens; with Control it chooses, with Shift it chooses the range. */
function onPress(event: MouseEvent, at: number, props: NoteTableProps) {
  const row = props.rows.at(at);
  if (row?.type !== 'note') return;
  if (event.shiftKey || event.ctrlKey || event.metaKey) return choose(at, event.shiftKey, props);
  props.onActive(at);
  props.onOpen(row.note);
}

function choose(at: number, extend: boolean, { rows, selection, onSelection, onActive }: NoteTableProps) {
  const row = rows.at(at);
  if (row?.type !== 'note') return;
  onActive(at);
  if (extend && selection.anchor !== null)
    onSelection(addRange(selection, idsBetween(rows, selection.anchor, at)));
  else onSelection(toggleNotes(selection, [row.note.id], at));
}

function onGridKey(event: KeyboardEvent & { currentTarget: HTMLElement }, props: NoteTableProps) {
  if (isControl(event.target)) return;
  const command = gridCommand(event, props.singleKeys);
  const row = props.rows.at(props.active);
  if (command === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (command.do === 'go') move(command, props);
  else if (command.do === 'select-all') props.onSelectAll();
  else if (command.do === 'select') choose(props.active, false, props);
  else if (row?.type === 'note' && command.do === 'menu') openMenu(event.currentTarget, row.note, props);
  else if (row?.type === 'note') props.onCommand(command, row.note);
}

function move({ by, extend }: { readonly by: number; readonly extend: boolean }, props: NoteTableProps) {
  const { rows, active, selection, onSelection, onActive } = props;
  const wanted = Math.max(0, Math.min(rows.length - 1, active + by));
  const towards = by > 0 ? 1 : -1;
  const next = nearestNote(rows, wanted, towards) ?? nearestNote(rows, wanted, towards === 1 ? -1 : 1);
  if (next === null) return;
  if (extend) {
    const anchor = selection.anchor ?? active;
    onSelection(addRange({ ...selection, anchor }, idsBetween(rows, anchor, next)));
  }
  onActive(next);
}

function openMenu(table: HTMLElement, note: ListedNote, { active, onVerdict }: NoteTableProps) {
  const button = table.querySelector<HTMLElement>(`#line-${active} .verdict-button`);
  if (button !== null) onVerdict(note, button);
}

/** Buttons and boxes in the head and in lines have keys of their own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
