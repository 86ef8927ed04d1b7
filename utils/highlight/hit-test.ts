import type { Mark } from './types';

/** How far outside a mark's box a press still counts, in CSS pixels: the line hangs below the words. */
const tolerance = 2;

/** Finds the mark drawn at a point of the viewport, the shortest where several lie; `null` when there is none. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | null {
  const hits = marks.filter(({ range }) => isDrawnAt(range, x, y));
  const byLength = hits.map((mark) => ({ mark, length: mark.range.toString().length }));
  return byLength.sort((a, b) => a.length - b.length)[0]?.mark ?? null;
}

function isDrawnAt(range: Range, x: number, y: number): boolean {
  return (
    holds(range.getBoundingClientRect(), x, y) && [...range.getClientRects()].some((box) => holds(box, x, y))
  );
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance;
}
