import type { KeptArticle } from '@/utils/annotation/kept-article';
import { parseRelation, type Relation } from '@/utils/annotation/relation';
import { questionsOf, splitQuestionId } from '@/utils/compare/compare-figures';
import { daysOf } from '@/utils/compare/days';
import { accountKey, familyKey, familyOf } from '@/utils/compare/family';
import { foldPlace } from '@/utils/compare/fold-place';
import { ledgerOf, type LedgerStep } from '@/utils/compare/ledger';
import type { Figure, Question } from '@/utils/compare/types';
import { readArticles } from '../read-articles';
import type { Database } from '../schema';
import { latestFigures } from './settle-questions';

/** A question with all that its page shows. */
export interface OpenQuestion {
  readonly question: Question;
  /** The articles of all figures below, by address. */
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly ledger: readonly LedgerStep[];
  /** Figures that count the same for the same side, and are about another place or time, or were set apart. */
  readonly nearby: readonly Figure[];
  /** Those of `nearby` that the reader set apart. */
  readonly setApart: ReadonlySet<string>;
}

/** Figures of other questions that a page has room for. */
const mostNearby = 12;

/**
 * Reads a question by its id, or by its family and any of its figures ("FAMILY@FIGURE"); `null` when that figure has
 * gone or moved.
 */
export async function readQuestion(db: Database, id: string): Promise<OpenQuestion | null> {
  const [family, figureId] = splitQuestionId(id);
  const figures = latestFigures(await db.getAllFromIndex('figures', 'family', family));
  const known = await readKnown(db, figures);
  const question = questionsOf(family, figures, known).find((each) =>
    each.figures.some((figure) => figure.id === figureId),
  );
  if (question === undefined) return null;
  const account = await readAccount(db, question);
  const setApart = apartFrom(question, known.relations);
  const nearby = await readNearby(db, question, account, setApart);
  return {
    question,
    articles: await readArticles(
      db,
      [...question.figures, ...nearby].map(({ source }) => source),
    ),
    ledger: await readLedger(db, question, account),
    nearby,
    setApart,
  };
}

function apartFrom({ figures }: Question, relations: readonly Relation[]): ReadonlySet<string> {
  const ids = new Set(figures.map(({ id }) => id));
  const apart = relations.filter(({ other, isSame }) => !isSame && ids.has(other));
  return new Set(apart.map(({ figure }) => figure).filter((id) => !ids.has(id)));
}

/** Those that were set apart first, then the nearest in time. */
async function readNearby(
  db: Database,
  { figures }: Question,
  account: readonly Figure[],
  setApart: ReadonlySet<string>,
): Promise<Figure[]> {
  const [first] = figures;
  if (first === undefined) return [];
  const apart = await Promise.all([...setApart].map((id) => db.get('figures', id)));
  const { scope } = first.record;
  const here = new Set([...figures.map(({ id }) => id), ...setApart]);
  const others = account.filter(({ id, record }) => record.scope === scope && !here.has(id));
  const distance = (figure: Figure) => Math.abs(daysOf(figure).to - daysOf(first).to);
  const nearest = [...others].sort((a, b) => distance(a) - distance(b));
  return [...latestFigures(apart.filter((row) => row !== undefined)), ...nearest].slice(0, mostNearby);
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

/** What counts the same for the same side, at any place and time, new or in total. */
async function readAccount(db: Database, { figures: [first] }: Question): Promise<Figure[]> {
  const family = first === undefined ? null : familyOf(first.record);
  if (family === null) return [];
  const account = accountKey(family);
  const range = IDBKeyRange.bound(account, `${account}\uffff`);
  return latestFigures(await db.getAllFromIndex('figures', 'family', range));
}

/** Running totals and the events between them, where the question is about such. */
async function readLedger(
  db: Database,
  { figures: [first] }: Question,
  account: readonly Figure[],
): Promise<LedgerStep[]> {
  if (first === undefined || first.record.scope === 'standing') return [];
  const steps = ledgerOf(account, await readKnown(db, account));
  return steps.filter(({ to }) => isOfPlace(to, first));
}

/** A total of no place is of all places. */
function isOfPlace({ record: total }: Figure, { record }: Figure): boolean {
  if (total.place === null || record.place === null) return true;
  return foldPlace(total.place) === foldPlace(record.place);
}
