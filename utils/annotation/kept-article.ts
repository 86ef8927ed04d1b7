import * as v from 'valibot';
import type { ArticleSummary } from './page-state';
import { annotationIdSchema, hashSchema, instantSchema } from './parse-annotation';
import { articleSummarySchema } from './parse-page-state';

/** An article that the reader annotated or kept. */
export interface KeptArticle extends Omit<ArticleSummary, 'version'> {
  readonly id: `urn:uuid:${string}`;
  readonly revision: number;
  readonly created: string;
  readonly modified: string;
  /** SHA-256 of the latest text that was seen; `null` for an article that is known from an import only. */
  readonly version: string | null;
}

/** A kept article, as stored or imported. */
export const keptArticleSchema = v.object({
  ...articleSummarySchema.entries,
  version: v.nullable(hashSchema),
  id: annotationIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: instantSchema,
  modified: instantSchema,
}) satisfies v.GenericSchema<unknown, KeptArticle>;
