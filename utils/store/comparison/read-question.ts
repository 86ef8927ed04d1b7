import type { KeptArticle } from '@/utils/annotation/kept-article';
import { parseRelation, type Relation } from '@/utils/annotation/relation';
import { questionsOf } from '@/utils/compare/compare-figures';
import { accountKey, familyKey, familyOf } from '@/utils/compare/family';
import { ledgerOf, type LedgerStep } from '@/utils/compare/ledger';
import type { Figure, Question } from '@/utils/compare/types';
import { readArticles } from '../read-articles';
import type { Database } from '../schema';
import { latestFigures } from './settle-questions';

/** A question with all that its page shows. */
export interface OpenQuestion {
  readonly question: Question;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly ledger: readonly LedgerStep[];
  /** The reader's words on its figures, those taken back left out. */
  readonly relations: readonly Relation[];
}

/** Reads a question by its id; `null` when its figures have gone or moved. */
export async function readQuestion(db: Database, id: string): Promise<OpenQuestion | null> {
  const family = id.slice(0, id.lastIndexOf('@'));
  const figures = latestFigures(await db.getAllFromIndex('figures', 'family', family));
  const known = await readKnown(db, figures);
  const question = questionsOf(family, figures, known).find((each) => each.id === id);
  if (question === undefined) return null;
  const ids = new Set(question.figures.map((figure) => figure.id));
  return {
    question,
    articles: await readArticles(
      db,
      question.figures.map(({ source }) => source),
    ),
    ledger: await readLedger(db, question),
    relations: known.relations.filter(({ figure, other }) => ids.has(figure) || ids.has(other)),
  };
}

/**
 * Finds the figures that other kept articles have beside a figure that is being read, as its question would be with it.
 * `null` where it may not be compared or stands alone.
 */
export async function findBeside(db: Database, figure: Figure): Promise<Question | null> {
  const own = familyOf(figure.record);
  const kept = await db.get('figures', figure.id);
  const family = kept?.family ?? (own && familyKey(own));
  if (family === null) return null;
  const others = latestFigures(await db.getAllFromIndex('figures', 'family', family));
  const figures = [figure, ...others.filter(({ id }) => id !== figure.id)];
  const questions = questionsOf(family, figures, await readKnown(db, figures));
  const question = questions.find((each) => each.figures.some(({ id }) => id === figure.id));
  return question === undefined || question.figures.length < 2 ? null : question;
}

/** Figures of a side, by their last day, the latest first: for its timeline. */
export async function readSide(db: Database, party: string, count: number): Promise<Figure[]> {
  const rows = await db.getAllFromIndex('figures', 'party', IDBKeyRange.bound([party], [party, []]));
  return latestFigures(rows.slice(-count)).reverse();
}

async function readKnown(db: Database, figures: readonly Figure[]) {
  const sources = [...new Set(figures.map(({ source }) => source))];
  const tx = db.transaction(['sketches', 'relations']);
  const [sketches, relations] = await Promise.all([
    Promise.all(sources.map((source) => tx.objectStore('sketches').get(source))),
    tx.objectStore('relations').getAll(),
  ]);
  return {
    sketches: new Map(sketches.flatMap((row) => (row === undefined ? [] : [[row.source, row.sketch]]))),
    relations: relations
      .map(({ record }) => parseRelation(record))
      .filter((relation) => relation !== null)
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => (a.modified < b.modified ? -1 : 1)),
  };
}

/** Running totals and the events between them, of the account that the question belongs to. */
async function readLedger(db: Database, { figures: [first] }: Question): Promise<LedgerStep[]> {
  const family = first === undefined ? null : familyOf(first.record);
  if (first === undefined || family === null || family.scope === 'standing') return [];
  const account = accountKey(family);
  const range = IDBKeyRange.bound(account, `${account}\uffff`);
  const figures = latestFigures(await db.getAllFromIndex('figures', 'family', range));
  const known = await readKnown(db, figures);
  return ledgerOf(figures, known).filter(({ from, to }) =>
    [from, to].some(
      ({ record }) => first.record.place === null || record.place === null || isThere(record.place, first),
    ),
  );
}

function isThere(place: string, { record }: Figure): boolean {
  return record.place !== null && familyOf({ ...record, place })?.place === familyOf(record)?.place;
}
