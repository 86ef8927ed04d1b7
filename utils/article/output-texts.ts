import { liveTwinOf, type DocumentCopy } from './copy-document';
import { firstChildOf, holds, nextSiblingOf, nodeTypeOf, parentOf } from './unclobbered';

/** A text of Readability's output and the nearest live element that its stamps name. */
export interface OutputText {
  readonly data: string;
  readonly around: Element | null;
}

/** Lists the texts of Readability's output that have words, in order. */
export function outputTexts(output: Node, copy: DocumentCopy): readonly OutputText[] {
  const found: OutputText[] = [];
  for (
    let node: Node | null = output;
    node !== null;
    node = firstChildOf(node) ?? nextOutside(node, output)
  ) {
    if (nodeTypeOf(node) !== 3) continue;
    const { data } = node as Text;
    if (data.trim() !== '') found.push({ data, around: liveElementAround(node, copy) });
  }
  return found;
}

function nextOutside(node: Node, root: Node): Node | null {
  for (let current: Node | null = node; current !== null && current !== root; current = parentOf(current)) {
    const sibling = nextSiblingOf(current);
    if (sibling !== null) return sibling;
  }
  return null;
}

function liveElementAround(text: Node, copy: DocumentCopy): Element | null {
  for (let node = parentOf(text); node !== null; node = parentOf(node)) {
    const live = nodeTypeOf(node) === 1 ? liveTwinOf(node as Element, copy) : null;
    if (live !== null) return live;
  }
  return null;
}

/** Finds the smallest element that holds all of the texts; `fallback` where a text has no element of the page. */
export function regionOf(texts: readonly OutputText[], fallback: Element): Element {
  let region: Element | null = texts[0]?.around ?? null;
  for (const { around } of texts) {
    if (around === null) return fallback;
    while (region !== null && !holds(region, around)) region = parentElementOf(region);
  }
  return region ?? fallback;
}

function parentElementOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent !== null && nodeTypeOf(parent) === 1 ? (parent as Element) : null;
}
