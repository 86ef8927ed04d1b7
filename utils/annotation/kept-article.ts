import * as v from 'valibot';
import type { ArticleSummary } from './page-state';
import { annotationIdSchema, instantSchema } from './parse-annotation';
import { articleSummarySchema } from './parse-page-state';

/** An article that the reader annotated or kept. `version` is the latest text that was seen. */
export interface KeptArticle extends ArticleSummary {
  readonly id: `urn:uuid:${string}`;
  readonly revision: number;
  readonly created: string;
  readonly modified: string;
}

/** A kept article, as stored or imported. */
export const keptArticleSchema = v.object({
  ...articleSummarySchema.entries,
  id: annotationIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: instantSchema,
  modified: instantSchema,
}) satisfies v.GenericSchema<unknown, KeptArticle>;
