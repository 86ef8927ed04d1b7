import { bodyOf, childrenOf, localNameOf, shadowRootOf } from './unclobbered';

/** A frame with less text in paragraphs is an advert, a player or a form, in characters. */
const leastFramedText = 500;

/**
 * Finds what is shown inside an element in place of its own children: those of its open shadow root, those put into its
 * slot, those of a same-origin frame that holds an article of its own. `null` where its own children are shown.
 */
export function graftedChildren(element: Element): readonly Node[] | null {
  const shadow = shadowRootOf(element);
  if (shadow) return [...childrenOf(shadow)];
  const localName = localNameOf(element);
  if (localName === 'iframe') return framedChildren(element);
  return localName === 'slot' ? assignedNodes(element) : null;
}

function assignedNodes(element: Element): readonly Node[] | null {
  const assigned = 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : null;
}

/** Frames of other origins give no document. */
function framedChildren(element: Element): readonly Node[] | null {
  const inner = (element as HTMLIFrameElement).contentDocument;
  const body = inner?.defaultView ? bodyOf(inner) : null;
  return body !== null && holdsProse(body) ? [...childrenOf(body)] : null;
}

function holdsProse(body: HTMLElement): boolean {
  let length = 0;
  for (const { textContent } of body.getElementsByTagName('p')) length += textContent.length;
  return length >= leastFramedText;
}
