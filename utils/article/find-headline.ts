import { normaliseText } from '@/utils/text/normalise';
import { closest, selectAll } from './unclobbered';

/** The share of words that a heading and the title must have in common. */
const sameTitle = 0.5;
const furniture = 'aside, footer, nav, [role="complementary"], [role="navigation"]';

/** Finds the heading that carries the article's title, which Readability takes out of the text; `null` if none does. */
export function findHeadline(page: Document, title: string): Element | null {
  const wanted = wordsOf(title);
  const headings = [...selectAll(page, 'h1, h2')].filter((heading) => closest(heading, furniture) === null);
  const scored = headings.map((heading) => ({
    heading,
    share: sharedWords(wanted, wordsOf(heading.textContent)),
  }));
  const best = scored.sort((a, b) => b.share - a.share).at(0);
  return best !== undefined && best.share >= sameTitle ? best.heading : null;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    normaliseText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** Shared words over the words of the longer: a title may carry the site's name, and a short heading matches much. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}
