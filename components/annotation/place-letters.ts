/** A mark's first line, in pixels of the document. */
export interface MarkLine {
  readonly id: string;
  /** The middle of the line. */
  readonly middle: number;
  /** Where the column of text begins, on the side where reading begins. */
  readonly edge: number;
  readonly isRtl: boolean;
}

/** The top left corner of a letter's button, in pixels of the document. */
export interface LetterPlace {
  readonly id: string;
  readonly top: number;
  readonly left: number;
}

const size = 24;
const gap = 8;

/**
 * Sets the margin letters beside their lines; several on a line stand side by side in reading order.
 *
 * A letter without room between the text and the window's edge is left out: the mark suffices.
 */
export function placeLetters(lines: readonly MarkLine[], width: number): LetterPlace[] {
  const places = lines.map((line, index) => {
    const later = lines.slice(index + 1).filter((other) => isSameLine(line, other)).length;
    const away = gap + later * size;
    const left = line.isRtl ? line.edge + away : line.edge - away - size;
    return { id: line.id, top: Math.round(line.middle - size / 2), left: Math.round(left) };
  });
  return places.filter(({ left }) => left >= 0 && left + size <= width);
}

function isSameLine(a: MarkLine, b: MarkLine): boolean {
  return Math.abs(a.middle - b.middle) < size / 2 && Math.abs(a.edge - b.edge) < size * 2;
}
