import * as v from 'valibot';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { keptArticleSchema } from '@/utils/annotation/kept-article';
import type { ArticleRow, Database } from './schema';

/** Reads kept articles by address; those that are not kept, or damaged, are absent. */
export async function readArticles(
  db: Database,
  sources: Iterable<string>,
): Promise<Map<string, KeptArticle>> {
  const tx = db.transaction('articles');
  const rows = await Promise.all([...new Set(sources)].map((source) => tx.store.get(source)));
  const articles = rows.map(parseArticle).filter((article) => article !== null);
  return new Map(articles.map((article) => [article.source, article]));
}

/** Reads a row's article; `null` when there is none or it is damaged. */
export function parseArticle(row: ArticleRow | undefined): KeptArticle | null {
  const result = v.safeParse(keptArticleSchema, row?.record);
  return result.success ? result.output : null;
}
