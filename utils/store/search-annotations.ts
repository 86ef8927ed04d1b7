import type { Annotation } from '@/utils/annotation/types';
import { foldWords } from '@/utils/text/fold-words';
import { fromRow } from './annotation-row';
import type { AnnotationPage, ListFilter, PageRequest } from './list-annotations';
import { collectPage, listAnnotations, passes, walkOf } from './list-annotations';
import type { AnnotationRow, Database, Recency } from './schema';

/** A word with more annotations than this is met soon enough by walking the newest; a rarer one is looked up. */
const rare = 1_000;

/**
 * Finds annotations that hold every word of the query, newest first; the words may be beginnings ("haj obs").
 *
 * Looks into quote, note, tags, party, place, who says it, what is counted, and the site's name; accents and case do
 * not matter. An empty query lists everything that the filter lets through. Nothing in the bin, nothing dismissed.
 */
export async function searchAnnotations(
  db: Database,
  { words, filter = {}, ...page }: PageRequest & { readonly words: string; readonly filter?: ListFilter },
): Promise<AnnotationPage> {
  const terms = foldWords(words);
  if (terms.length === 0) return listAnnotations(db, { filter, ...page });
  const accepts = (annotation: Annotation, row: AnnotationRow) =>
    passes(annotation, filter) && holdsAll(row, terms);
  const rarest = await findRareTerm(db, terms);
  if (rarest !== null) return lookUp(db, rarest, page, accepts);
  return collectPage(db, { ...walkOf(filter), page, accepts });
}

/** A term with few enough rows, the longest first; `null` when all of them are common. */
async function findRareTerm(db: Database, terms: readonly string[]): Promise<string | null> {
  const index = db.transaction('annotations').store.index('words');
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const keys = await index.getAllKeys(startingWith(term), rare + 1);
    if (keys.length <= rare) return term;
  }
  return null;
}

async function lookUp(
  db: Database,
  rarest: string,
  { count, after }: PageRequest,
  accepts: (annotation: Annotation, row: AnnotationRow) => boolean,
): Promise<AnnotationPage> {
  const rows = await db.getAllFromIndex('annotations', 'words', startingWith(rarest));
  const found = [...new Map(rows.map((row) => [row.id, row])).values()]
    .filter((row) => after === undefined || isOlder(row, after))
    .flatMap((row) => {
      const annotation = fromRow(row);
      return annotation !== null && accepts(annotation, row) ? [{ annotation, row }] : [];
    })
    .sort((a, b) => (isOlder(a.row, recencyOf(b.row)) ? 1 : -1));
  const page = found.slice(0, count);
  const last = page.at(-1);
  return {
    annotations: page.map(({ annotation }) => annotation),
    next: last !== undefined && found.length > count ? recencyOf(last.row) : null,
  };
}

function holdsAll({ listed }: AnnotationRow, terms: readonly string[]): boolean {
  const words = listed?.words ?? [];
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}

function startingWith(term: string): IDBKeyRange {
  return IDBKeyRange.bound(term, `${term}\uffff`);
}

function recencyOf({ listed }: AnnotationRow): Recency {
  return listed?.modified ?? ['', 0];
}

function isOlder(row: AnnotationRow, [modified, seq]: Recency): boolean {
  const [ownModified, ownSeq] = recencyOf(row);
  return ownModified < modified || (ownModified === modified && ownSeq < seq);
}
