/** A rectangle in pixels of the document. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

interface Surroundings {
  /** The column of text that holds the quote. */
  readonly column: Pick<Box, 'left' | 'right'>;
  /** The window, without its scroll bar. */
  readonly window: Pick<Box, 'left' | 'right'>;
}

const gap = 8;

/** Sets the card under the last line of its quote, aligned just before it, within the window: never over the quote. */
export function placeCard(lastLine: Box, width: number, { column, window }: Surroundings): Point {
  const room = window.right - width - gap;
  const wanted = Math.max(lastLine.left - gap, Math.min(column.left - gap, room));
  return { left: Math.max(window.left + gap, Math.min(wanted, room)), top: lastLine.bottom + gap };
}

/** Sets the selection toolbar above the first selected line, inside the column of text where that is wide enough. */
export function placeToolbar(
  firstLine: Box,
  size: { readonly width: number; readonly height: number },
  { column, window }: Surroundings,
): Point {
  const isWide = column.right - column.left > size.width;
  const room = isWide ? column.right - size.width + gap : window.right - size.width - gap;
  const left = Math.max(window.left + gap, Math.min(firstLine.left - gap, room));
  return { left, top: firstLine.top - size.height - gap };
}
