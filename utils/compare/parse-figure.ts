import * as v from 'valibot';
import { claimRecordEntries } from '@/utils/claims/parse-claim';
import { claimKinds, scopes } from '@/utils/claims/types';
import type { QuestionSummary } from './summary';
import type { Figure } from './types';

const { kind, outcome, quantity, counted, party, place, time, attribution, certainty, scope } =
  claimRecordEntries;

const figureSchema = v.object({
  id: v.string(),
  source: v.string(),
  published: v.string(),
  record: v.object({
    ...{ kind, outcome, quantity, counted, party, place, time, attribution, certainty, scope },
    quote: v.string(),
  }),
  words: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Figure>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const summarySchema = v.object({
  id: v.string(),
  kind: v.picklist(claimKinds),
  outcome,
  scope: v.picklist(scopes),
  counted,
  party,
  place,
  from: v.string(),
  to: v.string(),
  figures: count,
  sources: count,
  articles: count,
  conflicts: count,
  shown: v.array(v.object({ quantity: v.nonNullable(quantity), words: v.nullable(v.string()) })),
}) satisfies v.GenericSchema<unknown, QuestionSummary>;

/** Reads a stored figure; `null` when it is none. */
export function parseFigure(input: unknown): Figure | null {
  const result = v.safeParse(figureSchema, input);
  return result.success ? result.output : null;
}

/** Reads a stored summary; `null` when it is none. */
export function parseSummary(input: unknown): QuestionSummary | null {
  const result = v.safeParse(summarySchema, input);
  return result.success ? result.output : null;
}
