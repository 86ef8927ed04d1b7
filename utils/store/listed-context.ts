import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { ListedContext } from '@/utils/annotation/listed-note';
import type { Annotation } from '@/utils/annotation/types';
import { isMoved, readPlaceStates } from './places';
import { parseArticle } from './read-articles';
import type { WriteTransaction } from './schema';

interface Step {
  readonly before: Annotation | null;
  readonly after: Annotation;
}

/**
 * Reads what is listed with annotations that are written, by id: of those that are new, come from the bin or are put
 * elsewhere. The others are listed with it already, and reading it for 10,000 of them costs as much as writing them.
 */
export async function readListedContexts(
  tx: WriteTransaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, ListedContext>> {
  const asked = steps.filter(({ before, after }) => before === null || !staysListed(before, after));
  const [articles, states] = await Promise.all([readArticlesOf(tx, asked), readPlaceStates(tx, asked)]);
  return new Map(
    asked.map(({ after: { id, source } }) => {
      const { published = null, siteName = null } = articles.get(source) ?? {};
      return [id, { published, siteName, state: states.get(id) ?? 'seen' }];
    }),
  );
}

function staysListed(before: Annotation, after: Annotation): boolean {
  return before.deletedAt === null && after.deletedAt === null && !isMoved(before, after);
}

async function readArticlesOf(
  tx: WriteTransaction,
  steps: readonly Step[],
): Promise<ReadonlyMap<string, KeptArticle | null>> {
  const articles = tx.objectStore('articles');
  const sources = [...new Set(steps.map(({ after }) => after.source))];
  const rows = await Promise.all(sources.map((source) => articles.get(source)));
  return new Map(sources.map((source, index) => [source, parseArticle(rows[index])]));
}
