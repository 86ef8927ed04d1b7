import type { Session } from './session';

/** Calls back once for each document that words of the article stand in: the page's own, and those of its frames. */
export function eachDocument({ reading, signal }: Session, attach: (page: Document) => void) {
  const known = new WeakSet<Document>();
  const meet = (page: Document) => {
    if (known.has(page)) return;
    known.add(page);
    attach(page);
  };
  meet(document);
  const stop = reading.subscribe((article) => {
    for (const root of article?.content.trees().keys() ?? []) meet(root.ownerDocument ?? (root as Document));
  });
  signal.addEventListener('abort', stop);
}

/** Where the window of a document begins in the page's window, in pixels: frames stand somewhere in it. */
export function originOf(page: Document): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let frame = frameOf(page); frame !== null; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    left += box.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    top += box.top + frame.clientTop + Number.parseFloat(style.paddingTop);
  }
  return { left, top };
}

/** The element of the frame that shows a document; `null` for the page itself. */
export function frameOf(page: Document): Element | null {
  return page.defaultView?.frameElement ?? null;
}

/** The element around a node, out of a shadow root its host. */
export function parentAcross(node: Node): Element | null {
  if (node.parentElement !== null) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** By type, not by class: the classes of a frame's window are others. */
export function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}
