import type { JsonObject, MetaContents } from './page-data';
import { attributeOf, selectAll } from './unclobbered';

const metaNames = [
  'article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publish-date',
  'sailthru.date',
  'citation_publication_date',
];

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * Finds the day a page says it was published: JSON-LD, then `<meta>`, then the first dated `<time>` of an article or
 * header. ISO 8601 as written there; other ways to write a date are turned into it. `null` when none can be read.
 */
export function findPublished(
  document: Document,
  data: readonly JsonObject[],
  meta: MetaContents,
): string | null {
  const stated = data.map(({ datePublished }) => datePublished);
  const candidates = [...stated, ...metaNames.map((name) => meta.get(name)), ...times(document)];
  for (const candidate of candidates) {
    const date = typeof candidate === 'string' ? parseDate(candidate.trim()) : null;
    if (date !== null) return date;
  }
  return null;
}

function times(document: Document): (string | null)[] {
  const selector =
    '[itemprop="datePublished"], article time[datetime], header time[datetime], main time[datetime]';
  return [...selectAll(document, selector)]
    .slice(0, 5)
    .map((element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'content'));
}

function parseDate(text: string): string | null {
  if (isoDate.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  if (/^\d{8}$/u.test(text)) return parseDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'));
  const time = /\d{4}/u.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
