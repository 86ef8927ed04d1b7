import type { KeptArticle } from '@/utils/annotation/kept-article';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import type { Vocabulary } from '@/utils/annotation/query/suggest';
import type { Annotation } from '@/utils/annotation/types';
import { searchCatalogue } from '@/utils/store/catalogue/search-catalogue';
import { listAnnotations, readAnnotations } from '@/utils/store/list-annotations';
import { readArticles } from '@/utils/store/read-articles';
import type { Database, Recency } from '@/utils/store/schema';
import { catalogueVocabulary, createCatalogueSource, type CatalogueSource } from './catalogue-source';
import type { Surface } from './surface';

/** Notes that were read so far, with the articles that they are in. */
export interface LoadedNotes {
  readonly annotations: readonly Annotation[];
  readonly articles: ReadonlyMap<string, KeptArticle>;
  /** Where to read on; `null` at the end. */
  readonly next: Recency | number | null;
}

interface Question {
  readonly query: string;
  readonly base: LoadedNotes;
  readonly count: number;
}

/** Reads notes, the newest straight from the store, a query's from the catalogue. */
export interface NoteReader {
  /** Reads `count` notes more than `base` has, and the articles that are new among them. */
  readonly read: (db: Database, question: Question) => Promise<LoadedNotes>;
  readonly vocabulary: Vocabulary;
}

/** Creates the reader; the catalogue is read at the first query. */
export function createNoteReader(surface: Surface): NoteReader {
  const source = createCatalogueSource(surface);
  return {
    vocabulary: catalogueVocabulary(source),
    read: async (db, { query, base, count }) => {
      const page =
        query.trim() === ''
          ? await listAnnotations(db, { count, ...afterOf(base) })
          : await search(db, source, { query, base, count });
      const unknown = page.annotations
        .map(({ source: from }) => from)
        .filter((from) => !base.articles.has(from));
      const articles = await readArticles(db, unknown);
      return {
        annotations: [...base.annotations, ...page.annotations],
        articles: new Map([...base.articles, ...articles]),
        next: page.next,
      };
    },
  };
}

function afterOf({ next }: LoadedNotes) {
  return next === null || typeof next === 'number' ? {} : { after: next };
}

async function search(db: Database, source: CatalogueSource, { query, base, count }: Question) {
  await source.load();
  const catalogue = source.current.value;
  if (catalogue === null) return { annotations: [], next: null };
  const from = typeof base.next === 'number' ? base.next : 0;
  const found = searchCatalogue(catalogue, parseQuery(query));
  const ids = found.slice(from, from + count).map((slot) => catalogue.get(slot, 'id'));
  const next = from + count < found.length ? from + count : null;
  return { annotations: await readAnnotations(db, ids), next };
}
