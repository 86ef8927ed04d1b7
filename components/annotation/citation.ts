import type { ArticleSummary } from '@/utils/annotation/page-state';

/** Quotes with its source: “quote” — byline, “title”, site, date, and an address that leads to the sentence. */
export function citation(quote: string, article: ArticleSummary): string {
  const { title, byline, siteName, published, source } = article;
  const parts = [byline, title === '' ? null : `“${title}”`, siteName, published?.slice(0, 10) ?? null];
  const origin = parts.filter((part) => part !== null && part !== '').join(', ');
  return `“${quote}”\n— ${origin}\n${textFragmentAddress(source, quote)}`;
}

/** How many words of either end name a long quote. */
const endWords = 5;
const longQuote = 200;

/**
 * Makes an address that scrolls to a quote (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * A long quote, or one over several blocks, is named by its first and last words.
 */
export function textFragmentAddress(source: string, quote: string): string {
  const [page = source] = source.split('#', 1);
  const words = quote.split(/\s+/u);
  const isLong = quote.length > longQuote || quote.includes('\n');
  const ends =
    isLong && words.length > endWords * 2
      ? [words.slice(0, endWords).join(' '), words.slice(-endWords).join(' ')]
      : [quote.replaceAll(/\s+/gu, ' ')];
  return `${page}#:~:text=${ends.map(encodeFragment).join(',')}`;
}

/** A dash has a meaning in fragments, and `encodeURIComponent` leaves it. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
