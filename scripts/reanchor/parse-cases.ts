import * as v from 'valibot';

const quoted = v.object({
  id: v.string(),
  before: v.string(),
  after: v.string(),
  quote: v.string(),
  /** Which occurrence of the quote in the visible text is meant, from 1. */
  occurrence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

const imported = v.object({
  id: v.string(),
  after: v.string(),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

/** A quote that was annotated in one page and is looked for in a later one. */
export type QuotedCase = v.InferOutput<typeof quoted>;
/** A quote of which only its words and surroundings are known. */
export type ImportedCase = v.InferOutput<typeof imported>;
export type ReanchorCase = QuotedCase | ImportedCase;

/** Reads a list of cases. @throws with the path of the first entry that is neither kind. */
export function parseCases(value: unknown): readonly ReanchorCase[] {
  return v.parse(v.array(v.union([quoted, imported])), value);
}
