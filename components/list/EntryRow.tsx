import { ClaimRow, type RowCell } from '@/components/claim/ClaimRow';
import { describeEntry } from '@/components/claim/describe-entry';
import type { PageEntry } from '@/utils/annotation/page-state';
import { isUnplaced } from './entries';
import { lazy } from './lazy';

const UnplacedRow = lazy(() => import('./UnplacedRow').then((loaded) => loaded.UnplacedRow));

interface EntryRowProps {
  readonly entry: PageEntry;
  readonly isSelected: boolean;
  readonly tabStop: RowCell | null;
  readonly aside?: (entry: PageEntry) => string | undefined;
  readonly onOpen: (entry: PageEntry) => void;
  readonly onVerdict: (entry: PageEntry, button: HTMLElement) => void;
  readonly onPlace?: (entry: PageEntry) => void;
}

/** The row of an entry: a claim row, or what became of a note that has no place. */
export function EntryRow({ entry, onOpen, onVerdict, onPlace, aside, ...row }: EntryRowProps) {
  if (isUnplaced(entry) && onPlace !== undefined) {
    return <UnplacedRow {...row} entry={entry} onOpen={() => onOpen(entry)} onPlace={() => onPlace(entry)} />;
  }
  return (
    <ClaimRow
      {...row}
      view={describeEntry(entry)}
      aside={aside?.(entry)}
      onOpen={() => onOpen(entry)}
      onVerdict={(button) => onVerdict(entry, button)}
    />
  );
}
