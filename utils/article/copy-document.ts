import { blockElements, opaqueElements, wordlessElements } from './elements';
import { type ChildCursor, shownChildren } from './flat-tree';
import { createUnclobber } from './unclobber';
import { emptyCopyOf, localNameOf, nodeTypeOf, rootElementOf } from './unclobbered';

/** Names the live element that a copied one stands for. It survives Readability's passes through markup. */
export const stampAttribute = 'data-tallymark-twin';

/** A text node of the live page, in reading order. */
export interface LiveText {
  readonly node: Text;
  /** Index of the element around it in `DocumentCopy.parts`. */
  readonly parent: number;
  /** Equal for texts with nothing but inline markup between them. */
  readonly block: number;
  /** A line break (`<br>`) stands between it and the text before. */
  readonly afterBreak: boolean;
}

/** A live element that was copied, its parent in `parts` (−1 at the root), and the texts in it: `from` up to `to`. */
export interface Part {
  readonly element: Element;
  readonly parent: number;
  readonly from: number;
  to: number;
}

/** An inert, stamped copy of a page, and the ways back from it. */
export interface DocumentCopy {
  readonly inert: Document;
  readonly parts: readonly Part[];
  readonly texts: readonly LiveText[];
  /** From a text node of the copy to the index of its live twin in `texts`. */
  readonly twins: ReadonlyMap<Node, number>;
}

/** Bounds past which a page is refused. */
export interface CopyLimits {
  readonly elements: number;
  readonly characters: number;
  readonly depth: number;
}

interface OpenElement {
  readonly part: number;
  readonly twin: Node;
  readonly children: ChildCursor;
  readonly isBlock: boolean;
}

const nodesBetweenYields = 500;

/**
 * Copies a page into a document without a window, where no image loads and no custom element runs, and stamps the copy.
 *
 * Only reads the page. Open shadow roots and articles in same-origin frames are copied in place. Yields every 500
 * nodes for the caller to rest. Stops at the limits and returns `null`. No recursion: depth costs memory only.
 */
export function* copyDocument(document: Document, limits: CopyLimits): Generator<void, DocumentCopy | null> {
  const copier = new Copier(document);
  for (let steps = 1; copier.step(); steps += 1) {
    if (copier.exceeds(limits)) return null;
    if (steps % nodesBetweenYields === 0) yield;
  }
  return copier;
}

class Copier implements DocumentCopy {
  readonly inert: Document;
  readonly parts: Part[] = [];
  readonly texts: LiveText[] = [];
  readonly twins = new Map<Node, number>();
  readonly #open: OpenElement[] = [];
  readonly #unclobber: (copy: Element, localName: string) => void;
  #block = 0;
  #breaks = 0;
  #characters = 0;

  constructor(document: Document) {
    this.inert = emptyCopyOf(document, false) as Document;
    this.#unclobber = createUnclobber(this.inert);
    const root = rootElementOf(document);
    if (root !== null) this.#enter(root, this.inert, -1);
  }

  exceeds({ elements, characters, depth }: CopyLimits): boolean {
    return this.parts.length > elements || this.#characters > characters || this.#open.length > depth;
  }

  /** Copies the next node; `false` when there is none. */
  step(): boolean {
    const around = this.#open.at(-1);
    if (around === undefined) return false;
    const node = around.children();
    if (node === null) this.#leave(around);
    else if (nodeTypeOf(node) === 3) this.#copyText(node as Text, around);
    else if (nodeTypeOf(node) === 1) this.#copyElement(node as Element, around);
    return true;
  }

  #copyText(node: Text, { twin, part }: OpenElement) {
    const copy = this.inert.importNode(node, false);
    twin.appendChild(copy);
    this.twins.set(copy, this.texts.length);
    this.texts.push({ node, parent: part, block: this.#block, afterBreak: this.#breaks > 0 });
    this.#characters += node.length;
    if (this.#breaks > 0 && node.data.trim() !== '') this.#breaks = 0;
  }

  #copyElement(element: Element, { twin, part }: OpenElement) {
    const name = localNameOf(element);
    if (wordlessElements.has(name)) return;
    if (opaqueElements.has(name)) twin.appendChild(this.inert.importNode(element, true));
    else this.#enter(element, twin, part);
  }

  #enter(element: Element, parentTwin: Node, parent: number) {
    const name = localNameOf(element);
    const twin = name === 'iframe' ? this.inert.createElement('div') : this.inert.importNode(element, false);
    const part = this.parts.length;
    this.#unclobber(twin, name);
    twin.setAttribute(stampAttribute, String(part));
    parentTwin.appendChild(twin);
    this.parts.push({ element, parent, from: this.texts.length, to: this.texts.length });
    const isBlock = blockElements.has(name);
    if (isBlock || (name === 'br' && ++this.#breaks > 1)) this.#startBlock();
    this.#open.push({ part, twin, children: shownChildren(element), isBlock });
  }

  #leave({ part, isBlock }: OpenElement) {
    this.#open.pop();
    const left = this.parts[part];
    if (left !== undefined) left.to = this.texts.length;
    if (isBlock) this.#startBlock();
  }

  #startBlock() {
    this.#block += 1;
    this.#breaks = 0;
  }
}
