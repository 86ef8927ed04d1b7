import { isProbablyReaderable } from './is-readerable';
import { bodyOf, firstChildOf, localNameOf, nextSiblingOf, shadowRootOf } from './unclobbered';

/** Gives one child after the other, then `null`. */
export type ChildCursor = () => Node | null;

/**
 * Walks the children of an element as they are shown: those of its open shadow root, those put into its slot, or
 * those of a same-origin frame that holds an article of its own (frames with less are adverts and players).
 */
export function shownChildren(element: Element): ChildCursor {
  const assigned = assignedNodes(element);
  if (assigned.length > 0) return listCursor(assigned);
  return siblingCursor(firstChildOf(framedBody(element) ?? shadowRootOf(element) ?? element));
}

function assignedNodes(element: Element): readonly Node[] {
  return localNameOf(element) === 'slot' && 'assignedNodes' in element
    ? (element as HTMLSlotElement).assignedNodes()
    : [];
}

function framedBody(element: Element): HTMLElement | null {
  if (localNameOf(element) !== 'iframe') return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner?.defaultView && isProbablyReaderable(inner) ? bodyOf(inner) : null;
}

function listCursor(nodes: readonly Node[]): ChildCursor {
  let index = 0;
  return () => nodes[index++] ?? null;
}

function siblingCursor(first: Node | null): ChildCursor {
  let next = first;
  return () => {
    const current = next;
    if (current !== null) next = nextSiblingOf(current);
    return current;
  };
}
