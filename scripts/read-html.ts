import { parseHTML } from 'linkedom';
import { readArticle } from '@/utils/article/read-article';

/** An article read outside a browser. Offsets of its claims are into `text`. */
export interface ReadPage {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly text: string;
}

const unreadable = {
  'no-article': 'No article was found in this page.',
  'too-large': 'This page is too large to be read.',
  'not-html': 'This is no HTML page.',
} as const;

/** Reads the article of a page's markup, without layout: hidden text that only styles hide is taken for visible. @throws with one sentence when there is none. */
export function readHtml(html: string, url = 'https://article.example/'): ReadPage {
  const { document } = parseHTML(html);
  const result = readArticle(document, { url });
  if (!result.ok) throw new Error(unreadable[result.reason]);
  const { title, byline, siteName, published, lang } = result.article.metadata;
  return { title, byline, siteName, published, lang, text: result.article.content.text };
}
