import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

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
 * nothing has to be measured and the scroll bar tells the truth.
 */
export function useWindow(list: RefObject<HTMLElement | null>, { count, height }: Lines): DrawnLines {
  const [drawn, setDrawn] = useState<DrawnLines>({ from: 0, to: Math.min(count, firstDrawn) });
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.scroller');
    if (!scroller) return undefined;
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
  }, [count, height]);
  return drawn;
}

/** Lines that are drawn before anything is known of the size. */
const firstDrawn = 30;
/** Lines by which the window moves: not every pixel draws anew. */
const step = 8;

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
