import { nameableElements } from './elements';
import { graftedChildren } from './flat-tree';
import { createUnclobber } from './unclobber';
import {
  attributeOf,
  bodyOf,
  copyOf,
  localNameOf,
  nodeTypeOf,
  selectAll,
  selectFirst,
  selectIn,
  setAttribute,
} from './unclobbered';

/** Names the live element that a copied one stands for. It survives Readability's passes through markup. */
export const stampAttribute = 'data-tallymark-twin';

/** An inert copy of a page, and the live element behind each stamp in it. */
export interface DocumentCopy {
  readonly inert: Document;
  readonly elements: readonly Element[];
}

/** Bounds past which a page is refused. */
export interface CopyLimits {
  readonly elements: number;
  readonly characters: number;
  readonly depth: number;
}

/**
 * Copies a page into a document without a window, where no image loads and no custom element runs, and stamps the copy.
 *
 * Only reads the page, in one go, so that page and copy are of one moment. What open shadow roots and articles in
 * same-origin frames show is copied in place. `null` for a page over the limits, found out before it is copied.
 */
export function copyDocument(page: Document, limits: CopyLimits): DocumentCopy | null {
  if (exceeds(page, limits)) return null;
  const inert = copyOf(page, true) as Document;
  const stamper = new Stamper(inert);
  stamper.stamp(selectAll(page, '*'), selectAll(inert, '*'));
  const unclobber = createUnclobber(copyOf(page, false) as Document);
  for (const element of selectAll(inert, nameableElements)) unclobber(element);
  return { inert, elements: stamper.elements };
}

function exceeds(page: Document, { elements, characters, depth }: CopyLimits): boolean {
  const tooDeep = Array.from({ length: depth }, () => '*').join('>');
  return (
    selectAll(page, '*').length > elements ||
    selectFirst(page, tooDeep) !== null ||
    (bodyOf(page)?.textContent.length ?? 0) > characters
  );
}

class Stamper {
  /** The live element of each stamp. */
  readonly elements: Element[] = [];
  readonly #inert: Document;

  constructor(inert: Document) {
    this.#inert = inert;
  }

  /** Stamps copied elements, given beside their live ones, and grafts what is shown in them. */
  stamp(live: ArrayLike<Element>, copies: ArrayLike<Element>) {
    for (let index = 0; index < live.length; index += 1) {
      const [element, copy] = [live[index], copies[index]];
      if (element === undefined || copy === undefined) return;
      const shown = graftedChildren(element);
      const twin = shown === null ? copy : this.#graft(copy, shown);
      setAttribute(twin, stampAttribute, String(this.elements.length));
      this.elements.push(element);
    }
  }

  /** Puts what is shown where it is shown. Readability throws frames away, so a frame becomes a block. */
  #graft(copy: Element, shown: readonly Node[]): Element {
    const twin = localNameOf(copy) === 'iframe' ? this.#inert.createElement('div') : copy;
    if (twin !== copy) copy.replaceWith(twin);
    const imported = shown.map((node) => this.#inert.importNode(node, true));
    twin.replaceChildren(...imported);
    this.stamp(shown.flatMap(elementsIn), imported.flatMap(elementsIn));
    return twin;
  }
}

function elementsIn(node: Node): readonly Element[] {
  return nodeTypeOf(node) === 1 ? [node as Element, ...selectIn(node as Element, '*')] : [];
}

/** The live element that a copied element stands for; `null` for one that Readability made or that was not stamped. */
export function liveTwinOf(element: Element, { elements }: DocumentCopy): Element | null {
  const stamp = attributeOf(element, stampAttribute);
  return stamp === null ? null : (elements[Number(stamp)] ?? null);
}
