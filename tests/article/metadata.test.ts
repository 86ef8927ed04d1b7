import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readMetadata } from '@/utils/article/metadata';
import type { ArticleMetadata } from '@/utils/article/types';

interface MetadataCase {
  readonly name: string;
  readonly head: string;
  readonly body?: string;
  readonly html?: string;
  readonly says: Partial<ArticleMetadata>;
}

const cases: readonly MetadataCase[] = [
  {
    name: 'JSON-LD',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-04T08:00:00+02:00","author":[{"name":"Ira Mel"},{"name":"Jon Ost"}],"publisher":{"name":"The Paper"}}</script>',
    says: { published: '2026-05-04T08:00:00+02:00', byline: 'Ira Mel, Jon Ost', siteName: 'The Paper' },
  },
  {
    name: 'JSON-LD in a graph, beside other things',
    head: '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"1999-01-01"},{"@type":"ReportageNewsArticle","datePublished":"2026-05-04"}]}</script>',
    says: { published: '2026-05-04' },
  },
  {
    name: 'broken JSON-LD falls through to meta',
    head: '<script type="application/ld+json">{"@type": oops</script><meta property="article:published_time" content="2026-05-04T08:00Z">',
    says: { published: '2026-05-04T08:00Z' },
  },
  {
    name: 'a time element',
    head: '',
    body: '<article><time datetime="2026-05-04">Monday</time></article>',
    says: { published: '2026-05-04' },
  },
  {
    name: 'a date written in words',
    head: '<meta name="date" content="Mon, 04 May 2026 08:00:00 GMT">',
    says: { published: '2026-05-04T08:00:00.000Z' },
  },
  {
    name: 'a date without separators',
    head: '<meta name="pubdate" content="20260504">',
    says: { published: '2026-05-04' },
  },
  {
    name: 'no date: none is made up',
    head: '<meta name="date" content="yesterday">',
    says: { published: null },
  },
  { name: 'a date that is none', head: '<meta name="date" content="2026-13-44">', says: { published: null } },
  {
    name: 'language and direction of the root',
    head: '',
    html: 'lang="ar_EG" dir="rtl"',
    says: { lang: 'ar-EG', dir: 'rtl' },
  },
  { name: 'a language that is none', head: '', html: 'lang="<b>"', says: { lang: null, dir: null } },
  {
    name: 'a language from the metadata',
    head: '<meta property="og:locale" content="uk_UA">',
    says: { lang: 'uk-UA' },
  },
  {
    name: 'markup in a title is text',
    head: '<title>A &lt;b&gt;title&lt;/b&gt;</title>',
    says: { title: 'A <b>title</b>' },
  },
  {
    name: 'a canonical link',
    head: '<link rel="canonical" href="/real">',
    says: { source: 'https://paper.example/real' },
  },
];

test.each(cases)('$name', ({ head, body = '', html = '', says }) => {
  const { document } = parseHTML(
    `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`,
  );
  expect(readMetadata(document, 'https://paper.example/seen?utm_source=x', {})).toMatchObject(says);
});
