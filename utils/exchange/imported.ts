import type { KeptArticle } from '@/utils/annotation/kept-article';
import { limits } from '@/utils/annotation/limits';
import type { Annotation } from '@/utils/annotation/types';
import { uuidFrom } from './uuid-from';

/** What a foreign file says of an article. */
export interface ForeignArticle {
  readonly source: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly siteName?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
}

/** What a foreign file says of a note. Without `id` it is named by what it says. */
export interface ForeignNote {
  readonly id?: Annotation['id'] | null;
  readonly source: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** ISO 8601 in any form; what is no time is taken for unknown. */
  readonly created?: string | null;
  readonly modified?: string | null;
}

/** Makes an article of what a foreign file says of it; its text was never seen. */
export function importedArticle(facts: ForeignArticle, imported: string): KeptArticle {
  const { source, title, byline, siteName, published, lang } = facts;
  return {
    id: uuidFrom(`article ${source}`),
    revision: 1,
    created: imported,
    modified: imported,
    source,
    title: title ?? '',
    byline: byline ?? null,
    siteName: siteName ?? null,
    published: published ?? null,
    lang: lang ?? null,
    dir: null,
    version: null,
    words: 0,
  };
}

/** Makes an annotation of what a foreign file says of a note. Markup in it stays text. */
export function importedAnnotation(note: ForeignNote, imported: string): Annotation {
  const created = readInstant(note.created) ?? imported;
  return {
    id: note.id ?? nameOf(note),
    revision: 1,
    created,
    modified: readInstant(note.modified) ?? created,
    deletedAt: null,
    source: note.source,
    version: null,
    selectors: selectorsOf(note),
    kind: null,
    verdict: null,
    dismissed: false,
    note: note.note ?? '',
    tags: note.tags ?? [],
    links: [],
    claim: null,
    corrections: {},
    engine: '',
  };
}

function nameOf({ source, exact, prefix = '', start = null, created = '' }: ForeignNote): Annotation['id'] {
  return uuidFrom(JSON.stringify(['note', source, exact, prefix, start, created]));
}

function selectorsOf({
  exact,
  prefix = '',
  suffix = '',
  start = null,
  end = null,
}: ForeignNote): Annotation['selectors'] {
  return {
    quote: { exact, prefix: prefix.slice(-limits.context), suffix: suffix.slice(0, limits.context) },
    position: start !== null && end !== null && start <= end ? { start, end } : null,
    range: null,
    block: null,
  };
}

/** Reads a time in any form that names an instant; `null` for none. */
export function readInstant(text: string | null | undefined): string | null {
  const time = Date.parse(text?.trim() ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
