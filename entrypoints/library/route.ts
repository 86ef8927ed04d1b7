import { signal, type ReadonlySignal } from '@preact/signals';
import { parseRoute, printRoute, startRoute, type Route } from '@/components/library/route';

/** The place in the library, in step with the page's address: back and forward work. */
export interface LibraryRoute {
  readonly current: ReadonlySignal<Route>;
  /** Goes to a place; what is left out is kept, except that another section starts afresh. */
  readonly go: (to: Partial<Route>) => void;
  /** Changes the place without a step to go back to: for a query as it is typed. */
  readonly adjust: (to: Partial<Route>) => void;
}

/** Creates the route from the page's address and follows it until `ending`. */
export function createRoute(ending: AbortSignal): LibraryRoute {
  const current = signal(parseRoute(location.hash));
  addEventListener('hashchange', () => (current.value = parseRoute(location.hash)), { signal: ending });
  return {
    current,
    go: (to) => {
      location.hash = printRoute(next(current.value, to));
    },
    adjust: (to) => {
      current.value = next(current.value, to);
      history.replaceState(null, '', printRoute(current.value));
    },
  };
}

function next(from: Route, to: Partial<Route>): Route {
  const isElsewhere = to.section !== undefined && to.section !== from.section;
  return isElsewhere ? { ...startRoute, display: from.display, ...to } : { ...from, ...to };
}
