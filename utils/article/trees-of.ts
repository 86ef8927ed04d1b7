import type { Segment } from './article-text';
import { createRange, ownerOf, rootOf } from './unclobbered';

/** Finds the trees that segments stand in, each with the node around all of its own. */
export function treesOf(segments: readonly Segment[]): ReadonlyMap<Node, Node> {
  const ends = new Map<Node, readonly [first: Text, last: Text]>();
  for (const { node } of segments) {
    const root = rootOf(node);
    ends.set(root, [ends.get(root)?.[0] ?? node, node]);
  }
  return new Map([...ends].map(([root, [first, last]]) => [root, around(first, last)]));
}

function around(first: Text, last: Text): Node {
  const range = createRange(ownerOf(first));
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const { commonAncestorContainer: node } = range;
  return node.nodeType === 3 ? (node.parentNode ?? node) : node;
}
