import decide from '@mozilla/readability/Readability-readerable.js';

/**
 * Guesses in about a millisecond whether a page holds an article worth reading, without copying it.
 *
 * For a loader that must stay small: comes without Readability itself. `false` also where the page stands in the way.
 */
export function isProbablyReaderable(document: Document): boolean {
  try {
    return decide(document);
  } catch {
    return false; // A page may shadow `document.querySelectorAll` with an element of that name.
  }
}
