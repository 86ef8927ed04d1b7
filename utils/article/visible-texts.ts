import type { DocumentCopy, LiveText, Part } from './copy-document';
import { isShown, localNameOf } from './unclobbered';

const textsBetweenYields = 200;

/**
 * Takes the flagged texts that a reader can see, in order. Yields every 200 texts: asking may make the page lay out.
 *
 * Where nothing of the article is visible (a consent wall hides the page), all of it counts. Documents without layout
 * have no hidden text but what their markup says, which Readability has left out already.
 */
export function* visibleTexts(copy: DocumentCopy, kept: Uint8Array): Generator<void, readonly LiveText[]> {
  const chosen = copy.texts.filter((_, index) => kept[index] === 1);
  const visibility = new Map<number, boolean>();
  const visible: LiveText[] = [];
  for (const [index, text] of chosen.entries()) {
    const isVisible = visibility.get(text.parent) ?? isPartShown(copy.parts[text.parent]);
    visibility.set(text.parent, isVisible);
    if (isVisible) visible.push(text);
    if (index % textsBetweenYields === textsBetweenYields - 1) yield;
  }
  return visible.some(({ node }) => node.data.trim() !== '') ? visible : chosen;
}

function isPartShown(part: Part | undefined): boolean {
  return part === undefined || isShown(part.element);
}

/** Flags every text of the body outside elements of the given names. */
export function flagBody(copy: DocumentCopy, leftOut: ReadonlySet<string>): Uint8Array {
  const kept = new Uint8Array(copy.texts.length);
  const body = copy.parts.find(({ element }) => localNameOf(element) === 'body');
  if (body === undefined) return kept;
  kept.fill(1, body.from, body.to);
  for (const { element, from, to } of copy.parts) {
    if (leftOut.has(localNameOf(element))) kept.fill(0, from, to);
  }
  return kept;
}
