import type { Baseline } from '@/utils/annotation/save-result';
import { announce } from './changes';
import type { Database, SightingRow, Writer } from './schema';
import { write } from './write';

/** A version of a kept article and when it was seen, ISO 8601. */
export interface SeenVersion {
  readonly hash: string;
  readonly title: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The reader is told of changes since this one. One version of a kept article is. */
  readonly isBaseline: boolean;
}

/** Lists the versions of an article in the order in which they were first seen; empty when it is not kept. */
export async function listVersions(db: Database, source: string): Promise<readonly SeenVersion[]> {
  const rows = await db.getAll('sightings', IDBKeyRange.bound([source], [source, []]));
  const baseline = baselineOf(rows);
  return rows
    .toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))
    .map(({ hash, title, firstSeen, lastSeen }) => {
      return { hash, title, firstSeen, lastSeen, isBaseline: hash === baseline?.hash };
    });
}

/** Has the reader be told of changes since this version from now on. `false` when the article never had it. */
export async function chooseBaseline(writer: Writer, source: string, hash: string): Promise<boolean> {
  const isKnown = await write(writer.db, async (tx) => {
    const sightings = tx.objectStore('sightings');
    const row = await sightings.get([source, hash]);
    if (row === undefined) return false;
    await sightings.put({ ...row, comparedSince: writer.now().toISOString() });
    return true;
  });
  if (isKnown) announce({ about: 'articles', sources: [source] });
  return isKnown;
}

/** The version whose changes the reader is told of while `current` is shown; `null` when that is the same. */
export function baselineBefore(current: string, seen: readonly SeenVersion[]): Baseline | null {
  const baseline = seen.find(({ isBaseline }) => isBaseline);
  if (baseline === undefined || baseline.hash === current) return null;
  return { hash: baseline.hash, seen: baseline.lastSeen };
}

/** The version that was chosen last; until one is, the first that was kept. */
function baselineOf(rows: readonly SightingRow[]): SightingRow | undefined {
  const rank = ({ comparedSince = '' }: SightingRow) => comparedSince;
  return rows.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) > rank(b) ? -1 : 1;
    return a.firstSeen < b.firstSeen ? -1 : 1;
  })[0];
}
