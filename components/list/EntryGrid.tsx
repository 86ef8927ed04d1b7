import { Fragment, type ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RowCell } from '@/components/claim/ClaimRow';
import type { PageEntry } from '@/utils/annotation/page-state';
import { EntryRow } from './EntryRow';
import type { EntryGroup } from './group-entries';
import { listCommand, type ListCommand } from './list-command';
import { ParagraphHead } from './ParagraphHead';
import { useFollow } from './use-follow';

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
  /** The same entries by paragraph; absent where they are not grouped. */
  readonly groups?: readonly EntryGroup[];
  /** The entries that the page shows now. */
  readonly inSight?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

interface Stop {
  readonly id: string;
  readonly cell: RowCell;
}

/** A list of claims and notes as a grid with one tab stop: arrows or j/k move, right reaches the verdict. */
export function EntryGrid(props: EntryGridProps) {
  const { entries, label, groups, inSight = none } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<Stop | null>(null);
  useFollow(grid, inSight);
  const current = entries.find(({ id }) => id === stop?.id) ?? entries[0];
  const goTo = (id: string, cell: RowCell) => {
    setStop({ id, cell });
    focusCell(grid.current, id, cell);
  };
  const draw = (entry: PageEntry) => (
    <Entry
      key={entry.id}
      {...props}
      entry={entry}
      tabStop={entry === current ? (stop?.cell ?? 'open') : null}
      isInSight={inSight.has(entry.id)}
    />
  );
  return (
    <div
      ref={grid}
      class="claims"
      role="grid"
      aria-label={label}
      onKeyDown={(event) => current !== undefined && onGridKey(event, { ...props, current, goTo })}
      onFocusIn={({ target }) => setStop((last) => stopOf(target) ?? last)}
    >
      {groups === undefined
        ? entries.map(draw)
        : groups.map((group) => (
            <Fragment key={group.paragraph}>
              <ParagraphHead group={group} />
              {group.entries.map(draw)}
            </Fragment>
          ))}
    </div>
  );
}

interface EntryProps extends EntryGridProps {
  readonly entry: PageEntry;
  readonly tabStop: RowCell | null;
  readonly isInSight: boolean;
}

/** An entry's row and, while it is unfolded, its detail. */
function Entry({ entry, tabStop, isInSight, ...props }: EntryProps) {
  const isOpen = entry.id === props.openId;
  return (
    <div role="rowgroup" data-entry={entry.id} aria-current={isInSight ? 'location' : undefined}>
      <EntryRow {...props} entry={entry} isSelected={isOpen} tabStop={tabStop} />
      {isOpen && (
        <div role="row">
          <div role="gridcell">{props.detail(entry)}</div>
        </div>
      )}
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
