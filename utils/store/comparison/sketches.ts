import { sketchText } from '@/utils/compare/sketch';
import { parseArticle } from '../read-articles';
import type { Database, SketchRow } from '../schema';
import { readVersions } from '../versions';

/** Sketches the latest texts of articles that have none yet. Before a transaction: texts are inflated by streams. */
export async function prepareSketches(db: Database, sources: readonly string[]): Promise<SketchRow[]> {
  const rows = await Promise.all(sources.map((source) => prepareSketch(db, source)));
  return rows.filter((row) => row !== null);
}

async function prepareSketch(db: Database, source: string): Promise<SketchRow | null> {
  const [article, kept] = await Promise.all([db.get('articles', source), db.get('sketches', source)]);
  const hash = parseArticle(article)?.version ?? null;
  if (hash === null || kept?.hash === hash) return null;
  const [version] = await readVersions(db, [hash]);
  return version === undefined ? null : { source, hash, sketch: sketchText(version.text) };
}
