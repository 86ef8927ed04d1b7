import { normaliseText } from '@/utils/text/normalise';
import { stampAttribute, type DocumentCopy } from './copy-document';
import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, parentOf } from './unclobbered';

/** Which live texts an extraction kept, and how much of its words could be led back to the page. */
export interface KeptTexts {
  /** One flag for each of `DocumentCopy.texts`. */
  readonly kept: Uint8Array;
  /** Characters of the extraction's words, white space left out: all, and those found in the page. */
  readonly characters: number;
  readonly mapped: number;
}

const textsBetweenYields = 500;
/** How far a text without a stamp is searched for, in text nodes: a few screens. */
const searchWindow = 400;

/**
 * Finds the live text nodes behind Readability's output.
 *
 * Its text nodes are moved, not changed, so most are known by identity. Where it rebuilt the page from markup, the stamp
 * of the nearest element says where to look; where that is gone, the next equal text in reading order is taken.
 * A text that is not found is left out, never guessed. Yields every 500 texts.
 */
export function* keepLiveText(copy: DocumentCopy, output: Node): Generator<void, KeptTexts> {
  const search = new TwinSearch(copy);
  let steps = 0;
  for (const text of textsUnder(output)) {
    search.keep(text);
    steps += 1;
    if (steps % textsBetweenYields === 0) yield;
  }
  return search;
}

class TwinSearch implements KeptTexts {
  readonly kept: Uint8Array;
  characters = 0;
  mapped = 0;
  readonly #copy: DocumentCopy;
  /** Index of the first live text that is not yet taken. */
  #next = 0;

  constructor(copy: DocumentCopy) {
    this.#copy = copy;
    this.kept = new Uint8Array(copy.texts.length);
  }

  keep(text: Text) {
    const words = squeeze(text.data);
    this.characters += words.length;
    const twin = this.#copy.twins.get(text);
    if (twin !== undefined) this.#take(twin, twin, words);
    else if (words !== '') this.#search(text, words);
  }

  #search(text: Text, words: string) {
    const { from, to } = this.#stampedRegion(text);
    const near = this.#find(words, Math.max(from, this.#next), to);
    const end = Math.min(this.#copy.texts.length, this.#next + searchWindow);
    const found = near ?? this.#find(words, this.#next, end);
    if (found !== null) this.#take(found.first, found.last, words);
  }

  /** Finds the first run of live texts between the indices whose words, joined, are the ones wanted. */
  #find(words: string, from: number, to: number): { first: number; last: number } | null {
    for (let first = from; first < to; first += 1) {
      const last = this.#match(words, first, to);
      if (last !== null) return { first, last };
    }
    return null;
  }

  #match(words: string, first: number, to: number): number | null {
    let rest = words;
    for (let index = first; index < to; index += 1) {
      const part = squeeze(this.#copy.texts[index]?.node.data ?? '');
      if (!rest.startsWith(part) || (index === first && part === '')) return null;
      rest = rest.slice(part.length);
      if (rest === '') return index;
    }
    return null;
  }

  #take(first: number, last: number, words: string) {
    this.kept.fill(1, first, last + 1);
    this.#next = last + 1;
    this.mapped += words.length;
  }

  #stampedRegion(text: Text): { from: number; to: number } {
    for (let node = parentOf(text); node !== null; node = parentOf(node)) {
      const stamp = nodeTypeOf(node) === 1 ? attributeOf(node as Element, stampAttribute) : null;
      const part = stamp === null ? undefined : this.#copy.parts[Number(stamp)];
      if (part !== undefined) return part;
    }
    return { from: 0, to: 0 };
  }
}

/** Words without white space: breaks and indents differ between a page and what is made of it. */
function squeeze(data: string): string {
  return normaliseText(data).replaceAll(' ', '');
}

function* textsUnder(root: Node): Generator<Text> {
  let node: Node | null = root;
  while (node !== null) {
    if (nodeTypeOf(node) === 3) yield node as Text;
    node = firstChildOf(node) ?? nextOutside(node, root);
  }
}

function nextOutside(node: Node, root: Node): Node | null {
  for (let current: Node | null = node; current !== null && current !== root; current = parentOf(current)) {
    const sibling = nextSiblingOf(current);
    if (sibling !== null) return sibling;
  }
  return null;
}
