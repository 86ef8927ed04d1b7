import { parseSummary } from '@/utils/compare/parse-figure';
import type { QuestionSummary } from '@/utils/compare/summary';
import type { Database } from '../schema';

/** Questions whose figures do not all overlap, the latest first, and whether there are more than `count`. */
export interface QuestionPage {
  readonly questions: readonly QuestionSummary[];
  readonly hasMore: boolean;
}

/** Lists the questions with disagreeing figures by their last day. Reads `count` rows, however many figures there are. */
export async function listQuestions(db: Database, count: number): Promise<QuestionPage> {
  const questions: QuestionSummary[] = [];
  let cursor = await db.transaction('questions').store.index('disagreeing').openCursor(null, 'prev');
  while (cursor !== null && questions.length < count) {
    const summary = parseSummary(cursor.value.record);
    if (summary !== null) questions.push(summary);
    cursor = await cursor.continue();
  }
  return { questions, hasMore: cursor !== null };
}

/** Reads questions, their figures overlapping or not, in no order of meaning: for the map. */
export async function listAllQuestions(db: Database, count: number): Promise<QuestionSummary[]> {
  const rows = await db.getAll('questions', null, count);
  return rows.map(({ record }) => parseSummary(record)).filter((summary) => summary !== null);
}

/** How many questions there are whose figures do not all overlap. */
export function countQuestions(db: Database): Promise<number> {
  return db.countFromIndex('questions', 'disagreeing');
}
