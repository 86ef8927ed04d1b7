import { useState } from 'preact/hooks';
import type { GridCommand } from '@/components/library/grid-command';
import { noSelection } from '@/components/library/selection';
import type { EditedPart } from '@/components/list/list-command';
import type { ListedNote } from '@/utils/annotation/listed-note';
import type { AnnotationChanges } from '@/utils/annotation/types';
import { focusSearch } from '../../review/page-keys';
import type { Library } from '../library';

/** The verdict menu that is open. */
export interface OpenMenu {
  readonly note: ListedNote;
  readonly anchor: HTMLElement;
}

/** What the displays of notes have in common: what keys do, and the verdict menu. */
export function useNoteActions(library: Library) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return {
    menu,
    openMenu: (note: ListedNote, anchor: HTMLElement) => setMenu({ note, anchor }),
    closeMenu: () => setMenu(null),
    onCommand: (command: GridCommand, note: ListedNote) => runCommand(library, command, note),
    onSelectAll: () => toggleAll(library),
  };
}

function runCommand(library: Library, command: GridCommand, note: ListedNote): void {
  switch (command.do) {
    case 'open':
      return open(library, note, null);
    case 'edit':
      return open(library, note, command.part);
    case 'verdict':
      return judge(library, note, { verdict: note.verdict === command.verdict ? null : command.verdict });
    case 'dismiss':
      return note.record === null ? undefined : judge(library, note, { dismissed: true });
    case 'delete':
      return removeNotes(library, note);
    case 'clear':
      return clear(library);
    case 'undo':
      return library.toasts.undo();
    case 'search':
      return focusSearch();
    case 'help':
      library.isHelpOpen.value = true;
  }
}

function open({ openId, openPart }: Library, { id }: ListedNote, part: EditedPart | null) {
  openPart.value = part;
  openId.value = id;
}

/** A verdict goes to all that are chosen, if the note is one of them. */
function judge(
  library: Library,
  note: ListedNote,
  changes: Pick<AnnotationChanges, 'verdict' | 'dismissed'>,
) {
  const { ids } = library.selection.value;
  if (ids.size > 1 && ids.has(note.id)) void library.bulk.run([...ids], { do: 'change', changes });
  else library.change(note, changes);
}

function removeNotes(library: Library, note: ListedNote) {
  const { ids } = library.selection.value;
  if (ids.size > 1 && ids.has(note.id)) void library.bulk.run([...ids], { do: 'delete' });
  else library.remove(note);
}

/** Escape undoes one thing at a time: the choice, then the open note. */
function clear({ selection, openId }: Library) {
  if (selection.value.ids.size > 0) selection.value = noSelection;
  else openId.value = null;
}

function toggleAll({ selection, found }: Library) {
  const all = found.ids();
  const isAll = selection.value.ids.size >= all.length;
  selection.value = isAll ? noSelection : { ids: new Set(all), anchor: null };
}
