import { passageAddress } from '@/utils/anchor/passage-address';
import type { TextQuoteSelector } from '@/utils/anchor/types';
import type { ArticleSummary } from '@/utils/annotation/page-state';

/**
 * Quotes with its source: “quote” — byline, “title”, site, date, and an address that leads to the passage. `text` is the
 * article's, `null` where it does not hold the quote.
 */
export function citation(quote: TextQuoteSelector, article: ArticleSummary, text: string | null): string {
  const { title, byline, siteName, published, source } = article;
  const parts = [byline, title === '' ? null : `“${title}”`, siteName, published?.slice(0, 10) ?? null];
  const origin = parts.filter((part) => part !== null && part !== '').join(', ');
  return `“${quote.exact}”\n— ${origin}\n${passageAddress(source, quote, text)}`;
}
