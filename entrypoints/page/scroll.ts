import type { Box } from '@/components/annotation/place-card';
import { frameOf, parentAcross } from './documents';
import { outlineOf } from './geometry';

/** Room that is left above a passage which was scrolled to, in pixels: sticky heads are usually lower. */
const headroom = 96;

/** Scrolls a passage into the upper part of the window if it is not fully in sight. */
export function bringIntoSight(range: Range) {
  const { top, bottom } = outlineOf(range);
  if (top >= headroom && bottom <= innerHeight * 0.75) return;
  scrollerOf(range.startContainer).scrollBy({ top: top - innerHeight * 0.3, behavior: behaviour() });
}

/** Scrolls by what is missing below the card, but never so far that its quote leaves the window. */
export function makeRoomFor(card: Box, range: Range) {
  const missing = card.bottom + 8 - innerHeight;
  const most = outlineOf(range).top - 16;
  const by = Math.min(missing, most);
  if (by > 0) scrollerOf(range.startContainer).scrollBy({ top: by, behavior: behaviour() });
}

/** The element that scrolls a node: one around it with a scroll bar of its own, else its document, else its frame's. */
function scrollerOf(node: Node): Element {
  const own = node.ownerDocument ?? document;
  const page = own.scrollingElement ?? own.documentElement;
  for (
    let element = parentAcross(node);
    element !== null && element !== page;
    element = parentAcross(element)
  ) {
    const isTall = element.scrollHeight > element.clientHeight + 1;
    if (isTall && /auto|scroll/u.test(getComputedStyle(element).overflowY)) return element;
  }
  const frame = frameOf(own);
  const scrolls = page.scrollHeight > page.clientHeight + 1;
  return frame === null || scrolls ? page : scrollerOf(frame);
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
