import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keeps what the page shows in sight of the list too, from the first entry on, unless the reader is in the list. */
export function useFollow(list: RefObject<HTMLElement | null>, inSight: ReadonlySet<string>): void {
  const ids = [...inSight];
  useEffect(() => {
    const grid = list.current;
    if (grid === null || isInUse(grid)) return;
    for (const id of [ids.at(-1), ids[0]]) {
      if (id !== undefined) grid.querySelector(`[data-entry="${CSS.escape(id)}"]`)?.scrollIntoView(nearest);
    }
  }, [ids.join()]);
}

const nearest: ScrollIntoViewOptions = { block: 'nearest' };

function isInUse(grid: HTMLElement): boolean {
  return document.hasFocus() && grid.contains(document.activeElement);
}
