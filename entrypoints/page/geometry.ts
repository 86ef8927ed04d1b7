import type { Box } from '@/components/annotation/place-card';
import { isElement, originOf, parentAcross } from './documents';

/** The column of text that a range stands in, in pixels of the page's window: the content box of its block. */
export function columnOf(range: Range): Box {
  const block = blockAround(range.startContainer);
  const { left, right, top, bottom } = inPage(block.getBoundingClientRect(), block);
  const style = getComputedStyle(block);
  const marker = style.display === 'list-item' && style.listStylePosition === 'outside' ? markerWidth : 0;
  const isRtl = style.direction === 'rtl';
  return {
    left: left + pixels(style.paddingLeft) + pixels(style.borderLeftWidth) - (isRtl ? 0 : marker),
    right: right - pixels(style.paddingRight) - pixels(style.borderRightWidth) + (isRtl ? marker : 0),
    top,
    bottom,
  };
}

/** Room for a bullet or a number, which hangs outside the content box. */
const markerWidth = 24;

export function isRightToLeft(range: Range): boolean {
  return getComputedStyle(blockAround(range.startContainer)).direction === 'rtl';
}

/** The lines that a range fills, in pixels of the page's window; none when it is not rendered. */
export function linesOf(range: Range): readonly Box[] {
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((line) => inPage(line, range.startContainer));
}

/** The box around a range, in pixels of the page's window. */
export function outlineOf(range: Range): Box {
  return inPage(range.getBoundingClientRect(), range.startContainer);
}

/** Moves a box from the window of a node's own document to the page's. */
function inPage({ left, right, top, bottom }: Box, node: Node): Box {
  const origin = originOf(node.ownerDocument ?? document);
  return {
    left: left + origin.left,
    right: right + origin.left,
    top: top + origin.top,
    bottom: bottom + origin.top,
  };
}

/** Moves a box of the window to where it is in the document. */
export function inDocument({ left, right, top, bottom }: Box): Box {
  return { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };
}

/** The window's part of the document, without a scroll bar. */
export function windowInDocument(): Pick<Box, 'left' | 'right'> {
  return { left: scrollX, right: scrollX + document.documentElement.clientWidth };
}

/** The nearest element around a node that makes lines of its own. */
export function blockAround(node: Node): Element {
  let element = isElement(node) ? node : parentAcross(node);
  while (element !== null && /^(?:inline|contents)/u.test(getComputedStyle(element).display)) {
    element = parentAcross(element);
  }
  return element ?? document.documentElement;
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
