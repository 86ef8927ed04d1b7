import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RowCell } from '@/components/claim/ClaimRow';
import type { PageEntry } from '@/utils/annotation/page-state';
import { EntryRow } from './EntryRow';
import { listCommand, type ListCommand } from './list-command';

interface EntryGridProps {
  readonly label: string;
  readonly entries: readonly PageEntry[];
  readonly singleKeys: boolean;
  /** The entry that is unfolded; `null` when none is. */
  readonly openId: string | null;
  readonly onOpen: (entry: PageEntry) => void;
  /** Asked for the verdict menu of an entry, to stand under a button. */
  readonly onVerdict: (entry: PageEntry, button: HTMLElement) => void;
  /** What a key asks for; moving within the grid is its own. */
  readonly onCommand: (command: ListCommand, entry: PageEntry) => void;
  /** The place in the page again, or choose among several; only lists of a page offer it. */
  readonly onPlace?: (entry: PageEntry) => void;
  readonly aside?: (entry: PageEntry) => string | undefined;
  readonly detail: (entry: PageEntry) => ComponentChildren;
}

interface Stop {
  readonly id: string;
  readonly cell: RowCell;
}

/** A list of claims and notes as a grid with one tab stop: arrows or j/k move, right reaches the verdict. */
export function EntryGrid(props: EntryGridProps) {
  const { entries, label, openId, detail } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<Stop | null>(null);
  const current = entries.find(({ id }) => id === stop?.id) ?? entries[0];
  const goTo = (id: string, cell: RowCell) => {
    setStop({ id, cell });
    focusCell(grid.current, id, cell);
  };
  return (
    <div
      ref={grid}
      class="claims"
      role="grid"
      aria-label={label}
      onKeyDown={(event) => current !== undefined && onGridKey(event, { ...props, current, goTo })}
      onFocusIn={({ target }) => setStop((last) => stopOf(target) ?? last)}
    >
      {entries.map((entry) => (
        <div key={entry.id} role="rowgroup" data-entry={entry.id}>
          <EntryRow
            {...props}
            entry={entry}
            isSelected={entry.id === openId}
            tabStop={entry === current ? (stop?.cell ?? 'open') : null}
          />
          {entry.id === openId && (
            <div role="row">
              <div role="gridcell">{detail(entry)}</div>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

interface GridKeys extends EntryGridProps {
  readonly current: PageEntry;
  readonly goTo: (id: string, cell: RowCell) => void;
}

function onGridKey(event: KeyboardEvent & { currentTarget: HTMLElement }, keys: GridKeys) {
  const { entries, current, goTo, singleKeys, onCommand } = keys;
  if (!isOnRow(event.target)) return;
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const command = listCommand(event, { singleKeys, rtl });
  if (command === null || (command.do === 'open' && !isOnOpenCell(event.target))) return;
  event.preventDefault();
  event.stopPropagation();
  const next = destination(command, entries, current);
  if (next !== null) goTo(next.entry.id, next.cell);
  else onCommand(command, current);
}

function destination(command: ListCommand, entries: readonly PageEntry[], current: PageEntry) {
  const go = (entry: PageEntry | undefined, cell: RowCell = 'open') => ({ entry: entry ?? current, cell });
  if (command.do === 'move') return go(entries[entries.indexOf(current) + command.by]);
  if (command.do === 'first') return go(entries[0]);
  if (command.do === 'last') return go(entries.at(-1));
  if (command.do === 'glyph') return go(current, 'verdict');
  return command.do === 'row' ? go(current) : null;
}

function focusCell(grid: HTMLElement | null, id: string, cell: RowCell) {
  const row = grid?.querySelector(`[data-entry="${CSS.escape(id)}"] > .claim-row`);
  const cells = row?.querySelectorAll<HTMLElement>('button');
  const target = cells?.[cell === 'open' ? 0 : cells.length - 1];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

/** The tab stop under the focus, so that a click moves it too; `null` inside an unfolded entry. */
function stopOf(target: EventTarget | null): Stop | null {
  if (!isOnRow(target)) return null;
  const id = target.closest<HTMLElement>('[data-entry]')?.dataset.entry;
  return id === undefined ? null : { id, cell: isOnOpenCell(target) ? 'open' : 'verdict' };
}

function isOnRow(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest('.claim-row') !== null;
}

function isOnOpenCell(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains('claim-row__open');
}
