import type { LiveArticleText } from '@/utils/article/types';

/** Finds what is selected in the documents and open shadow roots that an article stands in; `null` for nothing. */
export function selectedRange(content: LiveArticleText): Range | null {
  const roots = [...content.trees().keys()];
  const shadowRoots = roots.filter((root) => root instanceof ShadowRoot);
  const pages = new Set([document, ...roots.map((root) => root.ownerDocument ?? (root as Document))]);
  for (const page of pages) {
    const range = rangeIn(page, shadowRoots);
    if (range !== null && !range.collapsed) return range;
  }
  return null;
}

function rangeIn(page: Document, shadowRoots: ShadowRoot[]): Range | null {
  const selection = page.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  // Browsers that do not know it tell only the host of a shadow root.
  const canCompose = shadowRoots.length > 0 && 'getComposedRanges' in selection;
  const [composed] = canCompose ? selection.getComposedRanges({ shadowRoots }) : [];
  if (composed === undefined) return selection.getRangeAt(0);
  return withinOneTree(composed);
}

/** A selection may run out of a shadow root; a range cannot, and ends with it. */
function withinOneTree({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  const [startRoot, endRoot] = [startContainer.getRootNode(), endContainer.getRootNode()];
  const isCut = startRoot !== endRoot;
  const isInStart = startRoot instanceof ShadowRoot;
  if (isCut && !isInStart) range.setStart(endRoot, 0);
  else range.setStart(startContainer, startOffset);
  if (isCut && isInStart) range.setEnd(startRoot, startRoot.childNodes.length);
  else range.setEnd(endContainer, endOffset);
  return range;
}
