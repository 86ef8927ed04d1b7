import { useState } from 'preact/hooks';
import { describeEntry } from '@/components/claim/describe-entry';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationChanges } from '@/utils/annotation/types';
import { isUnplaced } from './entries';
import { lazy } from './lazy';
import { EntryGrid } from './EntryGrid';
import type { EntryGroup } from './group-entries';
import type { EditedPart, ListCommand } from './list-command';

const VerdictMenu = lazy(() => import('./VerdictMenu').then((loaded) => loaded.VerdictMenu));
const EntryDetail = lazy(() => import('./EntryDetail').then((loaded) => loaded.EntryDetail));

/** What the reader does to entries, and what else the list's keys ask for. */
export interface EntryActions {
  readonly onChange: (entry: PageEntry, changes: AnnotationChanges) => void;
  readonly onDelete: (entry: PageEntry) => void;
  /** To the passage in the page. */
  readonly onShow: (entry: PageEntry) => void;
  readonly onUndo: () => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

interface EntryListProps {
  readonly label: string;
  readonly entries: readonly PageEntry[];
  readonly singleKeys: boolean;
  /** What opening a row does: go to the passage, unfold the row, or both. What has no place only unfolds. */
  readonly opening: 'show' | 'unfold' | 'both';
  readonly actions: EntryActions;
  readonly aside?: (entry: PageEntry) => string | undefined;
  /** Whether what has no place is told apart; outside a page nothing has one. */
  readonly marksUnplaced?: boolean;
  readonly groups?: readonly EntryGroup[];
  readonly inSight?: ReadonlySet<string>;
}

interface Unfolded {
  readonly id: string;
  readonly part: EditedPart | null;
}

interface OpenMenu {
  readonly entry: PageEntry;
  readonly anchor: HTMLElement;
}

/** A list whose rows open, unfold, and take verdicts: by mouse, by touch, and by keys alone. */
export function EntryList({ opening, actions, marksUnplaced = false, ...grid }: EntryListProps) {
  const [unfolded, setUnfolded] = useState<Unfolded | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const unfold = (entry: PageEntry, part: EditedPart | null = null) =>
    setUnfolded(part === null && unfolded?.id === entry.id ? null : { id: entry.id, part });
  const open = (entry: PageEntry) => {
    const canShow = opening !== 'unfold' && !isUnplaced(entry);
    if (canShow) actions.onShow(entry);
    if (opening !== 'show' || !canShow) unfold(entry);
  };
  return (
    <div onKeyDown={(event) => unfolded !== null && foldOnEscape(event, () => setUnfolded(null))}>
      <EntryGrid
        {...grid}
        openId={unfolded?.id ?? null}
        onOpen={open}
        onVerdict={(entry, anchor) => setMenu({ entry, anchor })}
        onCommand={(command, entry) => runCommand(command, entry, { actions, open, unfold })}
        {...(marksUnplaced && { onPlace: actions.onShow })}
        detail={(entry) => (
          <EntryDetail
            entry={entry}
            focus={unfolded?.part ?? null}
            onChange={(changes) => actions.onChange(entry, changes)}
            onShow={() => actions.onShow(entry)}
            onDelete={() => actions.onDelete(entry)}
          />
        )}
      />
      {menu !== null && (
        <VerdictMenu
          anchor={menu.anchor}
          verdict={describeEntry(menu.entry).verdict}
          isClaim={menu.entry.claim !== null}
          onChange={(changes) => actions.onChange(menu.entry, changes)}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

interface CommandTargets {
  readonly actions: EntryActions;
  readonly open: (entry: PageEntry) => void;
  readonly unfold: (entry: PageEntry, part: EditedPart) => void;
}

function runCommand(command: ListCommand, entry: PageEntry, { actions, open, unfold }: CommandTargets) {
  switch (command.do) {
    case 'verdict': {
      const isTaken = describeEntry(entry).verdict === command.verdict;
      return actions.onChange(entry, { verdict: isTaken ? null : command.verdict });
    }
    case 'dismiss':
      return entry.claim === null ? undefined : actions.onChange(entry, { dismissed: true });
    case 'delete':
      return entry.annotation === null ? undefined : actions.onDelete(entry);
    case 'edit':
      return unfold(entry, command.part);
    case 'open':
      return open(entry);
    case 'undo':
      return actions.onUndo();
    case 'search':
      return actions.onSearch();
    case 'help':
      return actions.onHelp();
  }
}

/** Escape in an unfolded row folds it and gives the focus back to the row. */
function foldOnEscape(event: KeyboardEvent, fold: () => void) {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  const row = event.target.closest('[data-entry]')?.querySelector<HTMLElement>('.claim-row__open');
  event.preventDefault();
  event.stopPropagation();
  row?.focus();
  fold();
}
