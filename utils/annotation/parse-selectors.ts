import * as v from 'valibot';
import type { Resolution, TargetSelectors } from '@/utils/anchor/types';
import { limits } from './limits';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const path = v.pipe(v.string(), v.maxLength(limits.path));
const context = v.pipe(v.string(), v.maxLength(limits.context));

/** A half-open span; refuses one that ends before it starts. */
export const spanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'The span ends before it starts.'),
);

/** The selector set of a target; the quote must have words. */
export const selectorsSchema = v.object({
  quote: v.object({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.quote)),
    prefix: context,
    suffix: context,
  }),
  position: v.nullable(spanSchema),
  range: v.nullable(v.object({ startPath: path, startOffset: offset, endPath: path, endOffset: offset })),
  block: v.nullable(v.object({ index: offset, hash: context })),
}) satisfies v.GenericSchema<unknown, TargetSelectors>;

/** Where a page says that an annotation is. */
export const resolutionSchema = v.variant('state', [
  v.object({ state: v.picklist(['exact', 'moved', 'edited']), span: spanSchema }),
  v.object({ state: v.literal('ambiguous'), candidates: v.array(spanSchema) }),
  v.object({
    state: v.literal('orphan'),
    reason: v.picklist(['deleted', 'page-replaced', 'not-loaded', 'not-found']),
  }),
]) satisfies v.GenericSchema<unknown, Resolution>;
