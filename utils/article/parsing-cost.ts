import {
  bodyOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rootElementOf,
  selectAll,
  selectFirst,
} from './unclobbered';

/** So many characters are gone through in the time that an element takes. */
const charactersPerElement = 16;

/** Deeper than articles of real sites are; what is not is measured without a walk. */
const usualDepth = 40;
const deeper = Array.from({ length: usualDepth }, () => '*').join('>');

/**
 * Whether reading a document costs Readability more than `most`: the sum over its elements and texts of their depth
 * squared, a text counting as an element for every 16 characters.
 *
 * For every block Readability measures every block in it, and goes through all that is in that one; so what stands at
 * depth `d` is gone through for up to `d²/2` pairs. A hostile page makes that minutes with 600 nested elements.
 */
export function costsMoreThan(document: Document, most: number): boolean {
  return highestCost(document) > most && costOf(rootElementOf(document), most) > most;
}

/** What a document can cost by its size and depth, found out by the browser's own means. */
function highestCost(document: Document): number {
  if (selectFirst(document, deeper) !== null) return Infinity;
  const characters = bodyOf(document)?.textContent.length ?? 0;
  return (selectAll(document, '*').length + characters / charactersPerElement) * usualDepth ** 2;
}

/** Counts no further than `most`. One step for each node, no recursion. */
function costOf(root: Node | null, most: number): number {
  let cost = 0;
  let depth = 0;
  let node = root;
  while (node !== null && cost <= most) {
    cost += weightOf(node) * depth ** 2;
    const child = firstChildOf(node);
    if (child !== null) {
      node = child;
      depth += 1;
      continue;
    }
    while (node !== null && nextSiblingOf(node) === null) {
      node = parentOf(node);
      depth -= 1;
    }
    node = node === null ? null : nextSiblingOf(node);
  }
  return cost;
}

function weightOf(node: Node): number {
  const type = nodeTypeOf(node);
  if (type === 1) return 1;
  return type === 3 ? (node as Text).length / charactersPerElement : 0;
}
