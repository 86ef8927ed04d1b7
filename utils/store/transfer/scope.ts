import { parseQuery } from '@/utils/annotation/query/parse-query';
import type { Annotation } from '@/utils/annotation/types';
import { listCaseAnnotations } from '../cases';
import { loadCatalogue } from '../catalogue/catalogue';
import { searchCatalogue } from '../catalogue/search-catalogue';
import type { Database } from '../schema';

/** Which part of the library is meant. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'article'; readonly source: string }
  | { readonly of: 'case'; readonly id: string }
  | { readonly of: 'filter'; readonly query: string }
  | { readonly of: 'selection'; readonly ids: readonly string[] };

/** A part of a library: the addresses of its articles in order, and its annotations. `null` is everything. */
export interface Part {
  readonly sources: readonly string[];
  readonly annotations: ReadonlySet<string>;
}

/** Finds the part of the library that a scope means. Holds identities and addresses, no records. */
export async function findPart(db: Database, scope: Scope): Promise<Part | null> {
  if (scope.of === 'all') return null;
  if (scope.of === 'article') return articlePart(db, scope.source);
  const sources = new Set<string>();
  const annotations = new Set<string>();
  for await (const { id, source } of annotationsOf(db, scope)) {
    annotations.add(id);
    sources.add(source);
  }
  return { sources: [...sources].sort(), annotations };
}

async function articlePart(db: Database, source: string): Promise<Part> {
  const ids = await db.getAllKeysFromIndex('annotations', 'article', source);
  return { sources: [source], annotations: new Set(ids) };
}

async function* annotationsOf(
  db: Database,
  scope: Exclude<Scope, { of: 'all' | 'article' }>,
): AsyncGenerator<Pick<Annotation, 'id' | 'source'>> {
  if (scope.of === 'case') yield* await listCaseAnnotations(db, scope.id);
  else if (scope.of === 'selection') yield* selected(db, scope.ids);
  else yield* filtered(db, scope);
}

async function* selected(db: Database, ids: readonly string[]) {
  for (const id of ids) {
    const row = await db.get('annotations', id);
    if (row !== undefined) yield { id: row.id as Annotation['id'], source: row.article };
  }
}

async function* filtered(db: Database, { query }: { readonly query: string }) {
  const catalogue = await loadCatalogue(db);
  for (const slot of searchCatalogue(catalogue, parseQuery(query))) yield catalogue.note(slot);
}
