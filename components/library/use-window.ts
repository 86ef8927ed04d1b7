import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** The lines that are to be drawn: those in sight and as many before and after. */
export interface DrawnLines {
  readonly from: number;
  /** Half-open. */
  readonly to: number;
}

interface Lines {
  readonly count: number;
  /** Of each, in pixels. */
  readonly height: number;
}

/**
 * Follows the scrolling of the nearest `.scroller` and tells which lines to draw. All lines are of one height, so that
 * nothing has to be measured and the scroll bar tells the truth. At first it is what a page could hold, so that something
 * is on the screen before the lines around it are drawn.
 */
export function useWindow(list: RefObject<HTMLElement | null>, { count, height }: Lines): DrawnLines {
  const [drawn, setDrawn] = useState<DrawnLines>(() => ({
    from: 0,
    to: Math.min(count, Math.ceil(innerHeight / height)),
  }));
  const [isOpen, setOpen] = useState(false);
  useEffect(() => afterDrawing(() => setOpen(true)), []);
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.scroller');
    if (!scroller || !isOpen) return undefined;
    const look = () => {
      const next = linesInSight(scroller, { count, height });
      setDrawn((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [count, height, isOpen]);
  return drawn;
}

/** Lines by which the window moves: not every pixel draws anew. */
const step = 8;

/** Calls back once the next frame is on the screen; gives what calls it off. */
function afterDrawing(call: () => void): () => void {
  const timer = setTimeout(call, aFrame);
  return () => clearTimeout(timer);
}

/** Milliseconds in which the browser draws. A tab in the background draws nothing, and gets no frame to wait for. */
const aFrame = 20;

function linesInSight({ scrollTop, clientHeight }: HTMLElement, { count, height }: Lines): DrawnLines {
  const inSight = Math.ceil(clientHeight / height);
  const first = Math.floor(scrollTop / height / step) * step;
  return {
    from: Math.max(0, Math.min(first, count) - inSight),
    to: Math.min(count, first + 2 * inSight + 2 * step),
  };
}

/** Scrolls so that a line is in sight, clear of a sticky head of `head` pixels. */
export function scrollToLine(
  list: HTMLElement | null,
  at: number,
  { height, head }: { height: number; head: number },
) {
  const scroller = list?.closest<HTMLElement>('.scroller');
  if (!list || !scroller) return;
  const top = at * height;
  const above = scroller.scrollTop;
  const below = above + scroller.clientHeight - head - height;
  if (top < above) scroller.scrollTop = top;
  else if (top > below) scroller.scrollTop = top - scroller.clientHeight + head + height;
}
