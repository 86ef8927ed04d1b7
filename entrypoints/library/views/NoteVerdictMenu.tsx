import { VerdictMenu } from '@/components/list/VerdictMenu';
import type { Library } from '../library';
import type { OpenMenu } from './use-note-actions';

interface NoteVerdictMenuProps {
  readonly library: Library;
  readonly menu: OpenMenu | null;
  readonly onClose: () => void;
}

/** The verdict menu of a note in a list, when it is open. */
export function NoteVerdictMenu({ library, menu, onClose }: NoteVerdictMenuProps) {
  if (menu === null) return null;
  const { anchor, note } = menu;
  return (
    <VerdictMenu
      anchor={anchor}
      verdict={note.verdict === 'dismissed' ? null : note.verdict}
      isClaim={note.record !== null}
      onChange={(changes) => library.change(note, changes)}
      onClose={onClose}
    />
  );
}
