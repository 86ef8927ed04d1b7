import * as v from 'valibot';
import type { Claim, ClaimOutcome, Unit } from './types';
import {
  certainties,
  claimKinds,
  claimOutcomes,
  relationKinds,
  remarkKinds,
  scopes,
  statuses,
} from './types';

/** No phrase of a claim is longer than this; a sentence of a real article stays far below it. */
const longestPhrase = 2_000;
const longestQuote = 20_000;
const mostReasons = 100;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const phrase = v.pipe(v.string(), v.maxLength(longestPhrase));
const bound = v.nullable(v.pipe(v.number(), v.finite()));
const outcomes: readonly ClaimOutcome[] = Object.values(claimOutcomes).flat();

const unitSchema = v.custom<Unit>(
  (input) =>
    typeof input === 'string' &&
    /^(?:person|vehicle|aircraft|vessel|weapon|strike|place|area-km2|percent|group|building|money-[a-z]{3})$/u.test(
      input,
    ),
);

/** The fields that a reader may correct, each with its schema; all of them nullable as in `Claim`. */
export const claimRecordEntries = {
  kind: v.picklist(claimKinds),
  outcome: v.picklist(outcomes),
  quantity: v.nullable(
    v.object({ low: bound, high: bound, approximate: v.boolean(), unit: unitSchema, imputed: v.boolean() }),
  ),
  counted: v.nullable(phrase),
  status: v.nullable(v.picklist(statuses)),
  party: v.nullable(phrase),
  place: v.nullable(phrase),
  time: v.nullable(v.object({ text: phrase, from: v.nullable(phrase), to: v.nullable(phrase) })),
  attribution: v.nullable(phrase),
  certainty: v.picklist(certainties),
  scope: v.picklist(scopes),
};

/** A claim from outside: a page, a stored row, an import. Refuses an outcome that its kind does not have. */
export const claimSchema = v.pipe(
  v.object({
    ...claimRecordEntries,
    start: offset,
    end: offset,
    quote: v.pipe(v.string(), v.maxLength(longestQuote)),
    number: v.nullable(v.object({ start: offset, end: offset, text: phrase })),
    implicit: v.boolean(),
    remark: v.optional(v.nullable(v.object({ kind: v.picklist(remarkKinds), figure: v.number() })), null),
    relation: v.optional(
      v.nullable(v.object({ kind: v.picklist(relationKinds), of: v.nullable(offset) })),
      null,
    ),
    why: v.pipe(v.array(v.object({ rule: phrase, words: phrase })), v.maxLength(mostReasons)),
  }),
  v.check(({ start, end }) => start <= end, 'The span ends before it starts.'),
  v.check(({ kind, outcome }) => isOutcomeOf(kind, outcome), 'The kind has no such outcome.'),
) satisfies v.GenericSchema<unknown, Claim>;

/** Reads a claim; `null` when a field is missing, of another type, too long, or contradicts another. */
export function parseClaim(input: unknown): Claim | null {
  const result = v.safeParse(claimSchema, input);
  return result.success ? result.output : null;
}

function isOutcomeOf(kind: Claim['kind'], outcome: ClaimOutcome): boolean {
  const ofKind: readonly ClaimOutcome[] = claimOutcomes[kind];
  return ofKind.includes(outcome);
}
