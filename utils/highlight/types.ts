/** What a mark is about; `note` for a passage without a kind. */
export const markKinds = [
  'loss',
  'displacement',
  'territory',
  'strength',
  'attack',
  'supply',
  'note',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** How sure the text is of it: the shape of the line. */
export const markCertainties = [
  'asserted',
  'reported',
  'claimed',
  'unconfirmed',
  'denied',
  'planned',
] as const;
export type MarkCertainty = (typeof markCertainties)[number];

/** A passage to paint. `id` is the caller's and comes back from `hitTest`. */
export interface Mark {
  readonly id: string;
  readonly range: Range;
  readonly kind: MarkKind;
  readonly certainty: MarkCertainty;
}

export interface Highlighter {
  /** Shows these marks and no others. Later ones lie on top. */
  paint(marks: readonly Mark[]): void;
  /** Paints one mark in the open look; `null` for none. */
  setOpen(id: string | null): void;
  hide(): void;
  show(): void;
  /**
   * Finds the mark at a point of a document's viewport, the shortest where several lie; `null` when none or hidden.
   * `page` is the document it paints unless given: one of its frames.
   */
  hitTest(x: number, y: number, page?: Document): string | null;
}
