/** The notes that are chosen for a common change, by id. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The line from which a range runs. */
  readonly anchor: number | null;
}

export const noSelection: Selection = { ids: new Set(), anchor: null };

/** Adds notes, or takes them away when all of them are chosen. The range of the next click starts at `anchor`. */
export function toggleNotes({ ids }: Selection, notes: readonly string[], anchor: number): Selection {
  const next = new Set(ids);
  const isChosen = notes.length > 0 && notes.every((id) => ids.has(id));
  for (const id of notes) {
    if (isChosen) next.delete(id);
    else next.add(id);
  }
  return { ids: next, anchor };
}

/** Adds a range to what is chosen; the anchor stays, so that a range can be drawn longer. */
export function addRange({ ids, anchor }: Selection, notes: readonly string[]): Selection {
  return { ids: new Set([...ids, ...notes]), anchor };
}

/** Drops what is no longer there. */
export function keepOnly(selection: Selection, isThere: (id: string) => boolean): Selection {
  const ids = new Set([...selection.ids].filter(isThere));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}
