import { normaliseText } from '@/utils/text/normalise';
import { canonicalUrl } from './canonical-url';
import { isObject, metaContents, structuredData, type JsonObject } from './page-data';
import { findPublished } from './published';
import type { ArticleMetadata } from './types';
import { attributeOf, rootElementOf, selectAll } from './unclobbered';

/** What Readability says of an article, as far as it says anything. */
export interface ReadabilityMetadata {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly dir?: string | null | undefined;
}

const longestByline = 200;

/**
 * Reads what a page says of itself. Everything is the page's own word, tidied to one line and otherwise unchecked.
 *
 * Give it the page, not Readability's leavings; `extracted` is preferred where it knows better.
 */
export function readMetadata(
  document: Document,
  url: string,
  extracted: ReadabilityMetadata,
): ArticleMetadata {
  const root = rootElementOf(document);
  const meta = metaContents(document);
  const data = structuredData(document);
  const stated = meta.get('content-language') ?? meta.get('og:locale');
  return {
    source: canonicalUrl(url, linkTo(document, 'canonical') ?? meta.get('og:url') ?? null),
    title: firstLine(extracted.title, meta.get('og:title'), titleElement(document)) ?? '',
    byline: shorten(firstLine(extracted.byline, meta.get('author'), author(data))),
    siteName: firstLine(extracted.siteName, meta.get('og:site_name'), publisher(data)),
    published: findPublished(document, data, meta),
    lang: parseLanguage(root && attributeOf(root, 'lang')) ?? parseLanguage(stated),
    dir: parseDirection(extracted.dir) ?? parseDirection(root && attributeOf(root, 'dir')),
  };
}

function linkTo(document: Document, relation: string): string | null {
  for (const link of selectAll(document, `link[rel~="${relation}" i][href]`)) {
    return attributeOf(link, 'href');
  }
  return null;
}

function titleElement(document: Document): string | null {
  for (const title of selectAll(document, 'head > title')) return title.textContent;
  return null;
}

function author(data: readonly JsonObject[]): string | null {
  const authors = data.flatMap(({ author }) => listOf(author));
  const names = authors.map((entry: unknown) => (isObject(entry) ? entry['name'] : entry));
  return names.filter((name) => typeof name === 'string').join(', ') || null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function publisher(data: readonly JsonObject[]): string | null {
  const [first] = data.map(({ publisher }) => publisher);
  const name = isObject(first) ? first['name'] : null;
  return typeof name === 'string' ? name : null;
}

function parseLanguage(tag: string | null | undefined): string | null {
  const tidy = tag?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(tidy) ? tidy : null;
}

function parseDirection(value: string | null | undefined): 'ltr' | 'rtl' | null {
  const direction = value?.trim().toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : null;
}

function firstLine(...candidates: readonly (string | null | undefined)[]): string | null {
  const lines = candidates.map((candidate) => normaliseText(candidate ?? '').trim());
  return lines.find((line) => line !== '') ?? null;
}

function shorten(line: string | null): string | null {
  return line === null || line.length <= longestByline ? line : `${line.slice(0, longestByline - 1)}…`;
}
