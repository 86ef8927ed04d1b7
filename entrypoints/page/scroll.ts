import type { Box } from '@/components/annotation/place-card';

/** Room that is left above a passage which was scrolled to, in pixels: sticky heads are usually lower. */
const headroom = 96;

/** Scrolls a passage into the upper part of the window if it is not fully in sight. */
export function bringIntoSight(range: Range) {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= headroom && bottom <= innerHeight * 0.75) return;
  scrollerOf(range.startContainer).scrollBy({ top: top - innerHeight * 0.3, behavior: behaviour() });
}

/** Scrolls by what is missing below the card, but never so far that its quote leaves the window. */
export function makeRoomFor(card: Box, range: Range) {
  const missing = card.bottom + 8 - innerHeight;
  const most = range.getBoundingClientRect().top - 16;
  const by = Math.min(missing, most);
  if (by > 0) scrollerOf(range.startContainer).scrollBy({ top: by, behavior: behaviour() });
}

/** The element that scrolls a node: an ancestor with a scroll bar of its own, else the page. */
function scrollerOf(node: Node): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (
    let element = node.parentElement;
    element !== null && element !== page;
    element = element.parentElement
  ) {
    const isTall = element.scrollHeight > element.clientHeight + 1;
    if (isTall && /auto|scroll/u.test(getComputedStyle(element).overflowY)) return element;
  }
  return page;
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
