import * as v from 'valibot';
import { claimSchema } from '@/utils/claims/parse-claim';
import { limits } from './limits';
import type { ArticleChanges, ArticleSummary, PageEntry, PageState } from './page-state';
import { annotationSchema, hashSchema, sourceSchema } from './parse-annotation';
import { resolutionSchema } from './parse-selectors';

/** Metadata is cut rather than refused: an endless title must not cost the reader a note. */
const metadata = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, limits.metadata)),
);

/** What a page says of its article. */
export const articleSummarySchema = v.object({
  source: sourceSchema,
  title: metadata,
  byline: v.nullable(metadata),
  siteName: v.nullable(metadata),
  published: v.nullable(metadata),
  lang: v.nullable(metadata),
  dir: v.nullable(v.picklist(['ltr', 'rtl'])),
  version: hashSchema,
  words: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, ArticleSummary>;

const entrySchema = v.object({
  id: metadata,
  claim: v.nullable(claimSchema),
  annotation: v.nullable(annotationSchema),
  resolution: v.nullable(resolutionSchema),
  isEditKept: v.exactOptional(v.boolean()),
}) satisfies v.GenericSchema<unknown, PageEntry>;

const changesSchema = v.object({
  since: metadata,
  figures: v.array(v.object({ before: metadata, after: metadata })),
  sentences: articleSummarySchema.entries.words,
}) satisfies v.GenericSchema<unknown, ArticleChanges>;

/** What a page says of itself. */
export const pageStateSchema = v.object({
  status: v.picklist([
    'reading',
    'ready',
    'no-article',
    'too-large',
    'not-html',
    'unsupported-language',
    'failed',
  ]),
  article: v.nullable(articleSummarySchema),
  entries: v.pipe(v.array(entrySchema), v.maxLength(limits.claims)),
  changes: v.nullable(changesSchema),
  marksHidden: v.boolean(),
  isPrivate: v.boolean(),
}) satisfies v.GenericSchema<unknown, PageState>;
