import type { Annotation } from '@/utils/annotation/types';
import { fromRow } from './annotation-row';
import type { Database } from './schema';

/** Lists the bin, latest first, at most `count`. Damaged rows are passed over. */
export async function listBin(db: Database, count: number): Promise<Annotation[]> {
  const found: Annotation[] = [];
  let cursor = await db.transaction('annotations').store.index('deletedAt').openCursor(null, 'prev');
  while (cursor !== null && found.length < count) {
    const annotation = fromRow(cursor.value);
    if (annotation !== null) found.push(annotation);
    cursor = await cursor.continue();
  }
  return found;
}
