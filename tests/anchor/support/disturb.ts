/** Ways in which scripts leave the same words in other nodes. */
export function leaveAsIs() {
  return;
}

/** Splits every text node in the middle. */
export function splitTextNodes(page: Document) {
  for (const node of textNodes(page)) if (node.length > 3) node.splitText(node.length >> 1);
}

/** Puts an empty text node and a comment before and after every text node. */
export function addEmptyNodes(page: Document) {
  for (const node of textNodes(page)) {
    node.before(page.createTextNode(''), page.createComment('x'));
    node.after(page.createComment('x'), page.createTextNode(''));
  }
}

function textNodes(page: Document): readonly Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
}
