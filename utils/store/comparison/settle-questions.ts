import type { Relation } from '@/utils/annotation/relation';
import { questionsOf } from '@/utils/compare/compare-figures';
import { parseFigure } from '@/utils/compare/parse-figure';
import { summaryOf } from '@/utils/compare/summary';
import type { Figure, Question } from '@/utils/compare/types';
import type { FigureRow, QuestionRow, WriteTransaction } from '../schema';

/** Figures of one family that are laid side by side: of more, the latest. Comparing is quadratic. */
export const mostFigures = 1_000;

/** Writes the questions of a family anew. Those with one figure are not listed. */
export async function settleQuestions(
  tx: WriteTransaction,
  family: string,
  relations: readonly Relation[],
): Promise<void> {
  const questions = tx.objectStore('questions');
  const [rows, before] = await Promise.all([
    tx.objectStore('figures').index('family').getAll(family),
    questions.index('family').getAllKeys(family),
  ]);
  const figures = latestFigures(rows);
  const sketches = await readSketches(tx, figures);
  await Promise.all(before.map((id) => questions.delete(id)));
  for (const question of questionsOf(family, figures, { sketches, relations })) {
    const row = toRow(question);
    if (row !== null) await questions.put(row);
  }
}

/** Reads rows; damaged ones are left out. */
export function latestFigures(rows: readonly FigureRow[]): Figure[] {
  const latest =
    rows.length <= mostFigures
      ? rows
      : [...rows].sort((a, b) => (a.party[1] < b.party[1] ? 1 : -1)).slice(0, mostFigures);
  return latest.map(({ record }) => parseFigure(record)).filter((figure) => figure !== null);
}

async function readSketches(tx: WriteTransaction, figures: readonly Figure[]) {
  const sources = [...new Set(figures.map(({ source }) => source))];
  const rows =
    sources.length < 2
      ? []
      : await Promise.all(sources.map((source) => tx.objectStore('sketches').get(source)));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.source, row.sketch]])));
}

function toRow(question: Question): QuestionRow | null {
  const summary = summaryOf(question);
  if (summary === null || question.figures.length < 2) return null;
  const row = { id: question.id, family: question.family, record: summary };
  return summary.conflicts === 0 ? row : { ...row, disagreeing: summary.to };
}
