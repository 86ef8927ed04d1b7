import type { PageModel } from './page-model';

/** Remembers what was typed until it is stored; `null` forgets it. */
export function rememberNote({ unsavedNotes }: PageModel, id: string, note: string | null) {
  const notes = new Map(unsavedNotes.value);
  if (note === null) notes.delete(id);
  else notes.set(id, note);
  unsavedNotes.value = notes;
}
