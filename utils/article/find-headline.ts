import { normaliseText } from '@/utils/text/normalise';
import type { DocumentCopy, Part } from './copy-document';
import { furnitureElements } from './elements';
import { localNameOf } from './unclobbered';

/** The share of words that a heading and the title must have in common. */
const sameTitle = 0.5;

/**
 * Finds the heading that carries the article's title, which Readability takes out of the text.
 *
 * Returns the texts in it, as the indices `from` up to `to`; `null` when the page shows no such heading.
 */
export function findHeadline(copy: DocumentCopy, kept: Uint8Array, title: string): Part | null {
  const lastKept = kept.lastIndexOf(1);
  const wanted = wordsOf(title);
  const headings = copy.parts.filter(
    (part) => isHeading(part) && part.from < part.to && part.to <= lastKept && !isFurniture(copy, part),
  );
  const scored = headings.map((part) => ({ part, share: sharedWords(wanted, wordsOf(textOf(copy, part))) }));
  const best = scored.sort((a, b) => b.share - a.share).at(0);
  return best !== undefined && best.share >= sameTitle ? best.part : null;
}

function isHeading({ element }: Part): boolean {
  return /^h[12]$/u.test(localNameOf(element));
}

function isFurniture(copy: DocumentCopy, part: Part): boolean {
  for (let at: Part | undefined = part; at !== undefined; at = copy.parts[at.parent]) {
    if (furnitureElements.has(localNameOf(at.element))) return true;
  }
  return false;
}

function textOf(copy: DocumentCopy, { from, to }: Part): string {
  return copy.texts
    .slice(from, to)
    .map(({ node }) => node.data)
    .join(' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    normaliseText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Shared words over the words of the longer: a title may carry the site's name, and a short heading matches much. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}
