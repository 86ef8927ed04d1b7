import type { NoteFilter } from '@/components/list/note-filter';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Annotation } from '@/utils/annotation/types';
import { readArticles } from '@/utils/store/read-articles';
import type { Database, Recency } from '@/utils/store/schema';
import { searchAnnotations } from '@/utils/store/search-annotations';

/** Notes that were read so far, with the articles that they are in. */
export interface LoadedNotes {
  readonly annotations: readonly Annotation[];
  readonly articles: ReadonlyMap<string, KeptArticle>;
  /** Where to read on; `null` at the end. */
  readonly next: Recency | null;
}

interface Question {
  readonly filter: NoteFilter;
  readonly base: LoadedNotes;
  readonly count: number;
}

/** Reads `count` notes more than `base` has, and the articles that are new among them. */
export async function readNotes(db: Database, { filter, base, count }: Question): Promise<LoadedNotes> {
  const { words, ...choices } = filter;
  const after = base.next === null ? {} : { after: base.next };
  const page = await searchAnnotations(db, { words, filter: choices, count, ...after });
  const unknown = page.annotations.map(({ source }) => source).filter((source) => !base.articles.has(source));
  const articles = await readArticles(db, unknown);
  return {
    annotations: [...base.annotations, ...page.annotations],
    articles: new Map([...base.articles, ...articles]),
    next: page.next,
  };
}
