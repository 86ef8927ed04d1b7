import type { ListedNote } from '@/utils/annotation/listed-note';

/** A line of a list of notes: a note, or the head of a group. */
export type NoteRow =
  | { readonly type: 'note'; readonly note: ListedNote }
  | { readonly type: 'group'; readonly key: string; readonly count: number };

/** The lines of a list, however many: only those asked for are made. */
export interface NoteRows {
  readonly length: number;
  /** `undefined` past the end. */
  readonly at: (index: number) => NoteRow | undefined;
  /** Whether there is more to come: these are the first, while the rest is read. */
  readonly isPartial: boolean;
}

/** Lines over notes that are there already. */
export function rowsOf(notes: readonly ListedNote[], isPartial = false): NoteRows {
  return {
    length: notes.length,
    isPartial,
    at: (index) => {
      const note = notes[index];
      return note && { type: 'note', note };
    },
  };
}

/** The next line of a note from `index` on, heads of groups passed over; `null` when there is none that way. */
export function nearestNote(rows: NoteRows, index: number, by: 1 | -1): number | null {
  for (let at = index; at >= 0 && at < rows.length; at += by) {
    if (rows.at(at)?.type === 'note') return at;
  }
  return null;
}

/** The ids of the notes between two lines, both included. */
export function idsBetween(rows: NoteRows, from: number, to: number): string[] {
  const ids: string[] = [];
  for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) {
    const row = rows.at(at);
    if (row?.type === 'note') ids.push(row.note.id);
  }
  return ids;
}

/** The ids of the notes under the head of a group. */
export function idsOfGroup(rows: NoteRows, head: number): string[] {
  const row = rows.at(head);
  return row?.type === 'group' ? idsBetween(rows, head + 1, head + row.count) : [];
}
