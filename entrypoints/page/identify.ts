import { sharesText } from '@/utils/anchor/shares-text';
import { canonicalUrl } from '@/utils/article/canonical-url';
import type { Article } from '@/utils/article/types';

/** What was read under an address that a page gave for its article. */
interface Named {
  readonly address: string;
  readonly text: string;
}

/**
 * Knows which article a reading is of, where a single-page site does not say.
 *
 * Such sites go on to another article and leave the first one's canonical link standing: with another text at another
 * address it is not believed. The same text is the same article, whatever the address has become.
 */
export class Identities {
  readonly #named = new Map<string, Named>();

  /** Gives the article under the address that it is kept by. `before`: what was read last in this page. */
  identify(article: Article, before: Article | null): Article {
    if (before?.content.hash === article.content.hash) return withSource(article, before.metadata.source);
    const { source } = article.metadata;
    const address = canonicalUrl(location.href);
    const { text } = article.content;
    const named = this.#named.get(source);
    if (named !== undefined && named.address !== address && !sharesText(named.text, text))
      return withSource(article, address);
    this.#named.set(source, { address: named?.address ?? address, text });
    return article;
  }
}

function withSource(article: Article, source: string): Article {
  return { ...article, metadata: { ...article.metadata, source } };
}
