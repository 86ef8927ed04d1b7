import { parseRelation, type Relation } from '@/utils/annotation/relation';
import { assignedFamily } from '@/utils/compare/compare-figures';
import { dayDate, daysOf } from '@/utils/compare/days';
import { familyKey, familyOf } from '@/utils/compare/family';
import { foldParty } from '@/utils/compare/fold-party';
import type { Figure } from '@/utils/compare/types';
import { announce } from '../changes';
import type { Database, FigureRow, StoreName, WriteTransaction } from '../schema';
import { readArticleFigures } from './article-figures';
import { settleQuestions } from './settle-questions';
import { prepareSketches } from './sketches';

/** Articles of one transaction: a page that writes meanwhile waits for about 100 ms. */
const batch = 20;

const stores: StoreName[] = [
  'articles',
  'versions',
  'claims',
  'annotations',
  'figures',
  'questions',
  'sketches',
  'pending',
  'relations',
];

/**
 * Reads again the figures of all articles that were written to, and the questions that those answer.
 *
 * All of it is a cache: what is not settled stays pending over a crash. `onProgress` hears how many articles are left
 * before each batch. Resolves with the number of articles that were settled.
 */
export async function settleFigures(
  db: Database,
  onProgress: (left: number) => void = () => undefined,
): Promise<number> {
  let settled = 0;
  for (;;) {
    const sources = await db.getAllKeys('pending', null, batch);
    if (sources.length === 0) break;
    onProgress(await db.count('pending'));
    await settleBatch(db, sources);
    settled += sources.length;
  }
  if (settled > 0) announce({ about: 'figures' });
  return settled;
}

async function settleBatch(db: Database, sources: readonly string[]): Promise<void> {
  const sketches = await prepareSketches(db, sources);
  const tx: WriteTransaction = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  for (const sketch of sketches) await tx.objectStore('sketches').put(sketch);
  const relations = await readRelations(tx);
  const families = await settleSources(tx, sources, relations);
  for (const family of families) await settleQuestions(tx, family, relations);
  await tx.done;
}

/** The reader's words that hold, the latest last. */
async function readRelations(tx: WriteTransaction): Promise<Relation[]> {
  const relations = (await tx.objectStore('relations').getAll()).map(({ record }) => parseRelation(record));
  return relations
    .filter((relation) => relation !== null)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.modified < b.modified ? -1 : Number(a.modified > b.modified)));
}

/** Gives the families whose figures are others than before. */
async function settleSources(
  tx: WriteTransaction,
  sources: readonly string[],
  relations: readonly Relation[],
): Promise<ReadonlySet<string>> {
  const figures = (await Promise.all(sources.map((source) => readArticleFigures(tx, source)))).flat();
  const own = await ownFamilies(tx, figures, relations);
  const families = new Set<string>();
  for (const source of sources) {
    for (const row of await takeRows(tx, source)) families.add(row.family);
    await tx.objectStore('pending').delete(source);
  }
  for (const figure of figures) {
    const row = toRow(figure, own, relations);
    if (row === null) continue;
    families.add(row.family);
    await tx.objectStore('figures').put(row);
  }
  await awaitOthers(tx, own, relations, new Set(sources));
  return families;
}

type OwnFamilies = ReadonlyMap<string, string | null>;

/** What the figures at hand, and those that relations name, are compared by of themselves. */
async function ownFamilies(
  tx: WriteTransaction,
  figures: readonly Figure[],
  relations: readonly Relation[],
): Promise<OwnFamilies> {
  const own = new Map<string, string | null>();
  for (const { figure, other } of relations)
    for (const id of [figure, other]) own.set(id, (await tx.objectStore('figures').get(id))?.own ?? null);
  for (const { id, record } of figures) {
    const family = familyOf(record);
    own.set(id, family && familyKey(family));
  }
  return own;
}

async function takeRows(tx: WriteTransaction, source: string): Promise<FigureRow[]> {
  const rows = await tx.objectStore('figures').index('source').getAll(source);
  await Promise.all(rows.map(({ id }) => tx.objectStore('figures').delete(id)));
  return rows;
}

function toRow(figure: Figure, own: OwnFamilies, relations: readonly Relation[]): FigureRow | null {
  const { id, source, record } = figure;
  const ofItself = own.get(id) ?? null;
  const family = assignedFamily(id, relations, (each) => own.get(each) ?? null);
  if (family === null || ofItself === null) return null;
  const party = record.party === null ? '-' : foldParty(record.party);
  return { id, source, family, own: ofItself, party: [party, dayDate(daysOf(figure).to)], record: figure };
}

/** Figures that the reader put beside one of these follow it: their articles are settled next where they must move. */
async function awaitOthers(
  tx: WriteTransaction,
  own: OwnFamilies,
  relations: readonly Relation[],
  done: ReadonlySet<string>,
): Promise<void> {
  for (const { figure, sources } of relations) {
    if (done.has(sources[0])) continue;
    const row = await tx.objectStore('figures').get(figure);
    const family = assignedFamily(figure, relations, (id) => own.get(id) ?? null);
    const mustMove = row !== undefined && family !== null && row.family !== family;
    if (mustMove) await tx.objectStore('pending').put({ source: sources[0] });
  }
}
