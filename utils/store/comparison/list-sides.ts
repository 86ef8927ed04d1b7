import { parseFigure } from '@/utils/compare/parse-figure';
import type { Database } from '../schema';

/** A side that figures are about. */
export interface Side {
  /** Folded: what `readSide` takes. */
  readonly key: string;
  /** As the latest article has it. */
  readonly name: string;
  readonly figures: number;
}

/** Lists the sides that figures are about, those with most figures first. Reads one row for each side. */
export async function listSides(db: Database): Promise<Side[]> {
  const index = db.transaction('figures').store.index('party');
  const sides: Side[] = [];
  let cursor = await index.openCursor(null, 'nextunique');
  while (cursor !== null) {
    const [key] = cursor.value.party;
    const record = parseFigure(cursor.value.record)?.record;
    const figures = await index.count(IDBKeyRange.bound([key], [key, []]));
    if (key !== nobody) sides.push({ key, name: record?.party ?? key, figures });
    cursor = await cursor.continue([key, '\uffff']);
  }
  return sides.sort((a, b) => b.figures - a.figures);
}

/** What stands for the side of figures that name none. */
const nobody = '-';
