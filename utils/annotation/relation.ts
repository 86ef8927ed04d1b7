import * as v from 'valibot';
import { annotationIdSchema, instantSchema, sourceSchema } from './parse-annotation';

/**
 * The reader's word on two figures: `figure` is about the same thing as `other`, or is not. It goes before what the
 * records say; of two words on one figure the later holds.
 */
export interface Relation {
  readonly id: `urn:uuid:${string}`;
  readonly revision: number;
  readonly created: string;
  readonly modified: string;
  /** A relation that was taken back stays as a tombstone, so that merging libraries does not bring it back. */
  readonly deletedAt: string | null;
  /** See `figureId`. */
  readonly figure: string;
  readonly other: string;
  /** The articles of `figure` and `other`. */
  readonly sources: readonly [string, string];
  readonly isSame: boolean;
}

/** What the reader says; the store adds identity, revision and times. */
export type RelationDraft = Pick<Relation, 'figure' | 'other' | 'sources' | 'isSame'>;

const figureSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));

/** A relation, as stored or imported. */
export const relationSchema = v.object({
  id: annotationIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: instantSchema,
  modified: instantSchema,
  deletedAt: v.nullable(instantSchema),
  figure: figureSchema,
  other: figureSchema,
  sources: v.tuple([sourceSchema, sourceSchema]),
  isSame: v.boolean(),
}) satisfies v.GenericSchema<unknown, Relation>;

/** Reads a relation; `null` if it is none. */
export function parseRelation(input: unknown): Relation | null {
  const result = v.safeParse(relationSchema, input);
  return result.success ? result.output : null;
}
