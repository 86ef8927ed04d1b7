/** What a list of notes can be ordered by. `changed`: when the note was last written. */
export const noteSorts = ['changed', 'date', 'figure', 'said', 'site'] as const;

/** An order of notes. */
export interface NoteSort {
  readonly by: (typeof noteSorts)[number];
  readonly descending: boolean;
}

/** Last changed first. */
export const newestFirst: NoteSort = { by: 'changed', descending: true };

/** What notes can be put together by. */
export const noteGroups = ['article', 'party', 'place', 'said'] as const;
export type NoteGroup = (typeof noteGroups)[number];
