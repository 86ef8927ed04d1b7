import type { Box } from '@/components/annotation/place-card';

/** The column of text that a range stands in, in pixels of the window: the content box of its block. */
export function columnOf(range: Range): Box {
  const block = blockAround(range.startContainer);
  const { left, right, top, bottom } = block.getBoundingClientRect();
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

/** The lines that a range fills; none when it is not rendered. */
export function linesOf(range: Range): readonly DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
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
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && /^(?:inline|contents)/u.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element ?? document.documentElement;
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
