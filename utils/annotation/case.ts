import * as v from 'valibot';
import { limits } from './limits';
import { annotationIdSchema, instantSchema } from './parse-annotation';

/** A named collection of annotations. */
export interface Case {
  readonly id: `urn:uuid:${string}`;
  readonly revision: number;
  readonly created: string;
  readonly modified: string;
  /** A deleted case stays as a tombstone, so that merging libraries does not bring it back. */
  readonly deletedAt: string | null;
  readonly name: string;
}

/** A name that a case can have: trimmed, not empty. */
export const caseNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.metadata));

/** A case, as stored or imported. */
export const caseSchema = v.object({
  id: annotationIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: instantSchema,
  modified: instantSchema,
  deletedAt: v.nullable(instantSchema),
  name: caseNameSchema,
}) satisfies v.GenericSchema<unknown, Case>;
