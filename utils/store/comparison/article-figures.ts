import { correctedRecord } from '@/utils/annotation/corrected-record';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Annotation } from '@/utils/annotation/types';
import { parseClaim } from '@/utils/claims/parse-claim';
import type { Claim } from '@/utils/claims/types';
import { countedThing } from '@/utils/compare/counted-thing';
import { figureId } from '@/utils/compare/figure-id';
import type { Figure, FigureRecord } from '@/utils/compare/types';
import { fromRow } from '../annotation-row';
import { parseArticle } from '../read-articles';
import type { WriteTransaction } from '../schema';

/**
 * Reads the figures of an article's latest version as the reader left them: corrected, and without those that are no
 * claims. Empty when the article is not kept.
 */
export async function readArticleFigures(tx: WriteTransaction, source: string): Promise<Figure[]> {
  const [articleRow, claimRows, annotationRows] = await Promise.all([
    tx.objectStore('articles').get(source),
    tx.objectStore('claims').index('source').getAll(source),
    tx.objectStore('annotations').index('article').getAll(source),
  ]);
  const article = parseArticle(articleRow);
  if (article === null) return [];
  const annotations = byFigure(annotationRows.map(fromRow).filter((each) => each !== null));
  const claims = claimRows.filter(({ version }) => version === article.version);
  return claims.flatMap((row) => {
    const claim = parseClaim(row.record);
    if (claim === null || !standsAlone(claim)) return [];
    const id = figureId(source, claim);
    const annotation = annotations.get(id) ?? null;
    if (annotation?.dismissed === true) return [];
    const record = pick({ ...claim, ...recordOf(annotation) });
    return [{ id, source, published: dayOf(article), record, words: claim.number?.text ?? null }];
  });
}

/**
 * What is said again or counted within another figure is no figure of its own, unless it counts something else ("eight
 * of them children"); an earlier event is one only with its day.
 */
function standsAlone({ quantity, relation, counted, time }: Claim): boolean {
  if (quantity === null || relation?.kind === 'repeat') return false;
  if (relation?.kind === 'part') return countedThing(counted, quantity.unit) !== '';
  return relation?.kind !== 'background' || (time !== null && (time.from ?? time.to) !== null);
}

function byFigure(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  const inUse = annotations.filter(({ deletedAt }) => deletedAt === null);
  return new Map(
    inUse.flatMap((annotation) =>
      annotation.claim === null ? [] : [[figureId(annotation.source, annotation.claim), annotation]],
    ),
  );
}

function recordOf(annotation: Annotation | null): Partial<FigureRecord> {
  return (annotation && correctedRecord(annotation)) ?? {};
}

/** Only what comparisons read is stored a second time. */
function pick(record: FigureRecord): FigureRecord {
  const { kind, outcome, quote, quantity, counted, party, place, time, attribution, certainty, scope } =
    record;
  return { kind, outcome, quote, quantity, counted, party, place, time, attribution, certainty, scope };
}

/** The day it was published, else the day it was kept. */
function dayOf({ published, created }: KeptArticle): string {
  const day = (published ?? '').slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/u.test(day) ? day : created.slice(0, 10);
}
