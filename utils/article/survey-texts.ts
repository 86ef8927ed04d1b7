import { blockElements, wordlessElements } from './elements';
import { graftedChildren } from './flat-tree';
import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from './unclobbered';

/** A text node of the live page, in reading order. */
export interface LiveText {
  readonly node: Text;
  /** Index of the element around it in `TextSurvey.parts`. */
  readonly parent: number;
  /** Equal for texts with nothing but inline markup between them. */
  readonly block: number;
  /** A line break (`<br>`) stands between it and the text before. */
  readonly afterBreak: boolean;
}

/** A live element and the texts in it: `from` up to `to`. */
export interface Part {
  readonly element: Element;
  readonly localName: string;
  readonly from: number;
  to: number;
}

/** The elements and texts of a region of the page, in reading order. */
export interface TextSurvey {
  readonly parts: readonly Part[];
  readonly texts: readonly LiveText[];
  /** From an element to its index in `parts`. */
  readonly indices: ReadonlyMap<Element, number>;
}

interface OpenElement {
  readonly part: number;
  readonly isBlock: boolean;
  /** Its children in reversed order, where others than its own are shown. */
  readonly grafts: Node[] | null;
  next: Node | null;
}

const stepsBetweenYields = 1_000;

/**
 * Walks regions of the live page, at about a microsecond a node. Yields every thousand nodes.
 *
 * Goes through open shadow roots and articles in same-origin frames. No recursion: depth costs memory only.
 */
export function* surveyTexts(roots: readonly Element[]): Generator<void, TextSurvey> {
  const surveyor = new Surveyor();
  let steps = 0;
  for (const root of roots) {
    surveyor.enter(root);
    while (surveyor.step()) {
      steps += 1;
      if (steps % stepsBetweenYields === 0) yield;
    }
  }
  return surveyor;
}

class Surveyor implements TextSurvey {
  readonly parts: Part[] = [];
  readonly texts: LiveText[] = [];
  readonly indices = new Map<Element, number>();
  readonly #open: OpenElement[] = [];
  #block = 0;
  #breaks = 0;

  /** Takes the next node; `false` when there is none. */
  step(): boolean {
    const around = this.#open.at(-1);
    if (around === undefined) return false;
    const node = takeChild(around);
    const type = node === null ? null : nodeTypeOf(node);
    if (type === null) this.#leave(around);
    else if (type === 3) this.#addText(node as Text, around.part);
    else if (type === 1) this.enter(node as Element);
    return true;
  }

  enter(element: Element) {
    const localName = localNameOf(element);
    if (wordlessElements.has(localName)) return;
    const part = this.parts.length;
    const isBlock = blockElements.has(localName);
    const from = this.texts.length;
    this.parts.push({ element, localName, from, to: from });
    this.indices.set(element, part);
    if (isBlock || (localName === 'br' && ++this.#breaks > 1)) this.#startBlock();
    const grafts = graftedChildren(element);
    const next = grafts === null && localName !== 'iframe' ? firstChildOf(element) : null;
    this.#open.push({ part, isBlock, grafts: grafts?.toReversed() ?? null, next });
  }

  #addText(node: Text, parent: number) {
    this.texts.push({ node, parent, block: this.#block, afterBreak: this.#breaks > 0 });
    if (this.#breaks > 0 && node.data.trim() !== '') this.#breaks = 0;
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

function takeChild(around: OpenElement): Node | null {
  if (around.grafts !== null) return around.grafts.pop() ?? null;
  const node = around.next;
  if (node !== null) around.next = nextSiblingOf(node);
  return node;
}
