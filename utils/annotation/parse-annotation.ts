import * as v from 'valibot';
import { claimRecordEntries, claimSchema } from '@/utils/claims/parse-claim';
import { claimKinds } from '@/utils/claims/types';
import { limits } from './limits';
import type { Parsed } from './parsed';
import { parseWith } from './parsed';
import { selectorsSchema } from './parse-selectors';
import type { Annotation, AnnotationChanges, AnnotationDraft } from './types';
import { verdicts } from './types';

/** An ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it: such strings sort by time. */
export const instantSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));
/** SHA-256 in hexadecimal digits. */
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
/** The identity of an annotation. */
export const annotationIdSchema = v.custom<Annotation['id']>(
  (input) =>
    typeof input === 'string' && /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(input),
);
/** The address of an article: a page that a browser can show, never `javascript:` or `data:`. */
export const sourceSchema = v.pipe(
  v.string(),
  v.maxLength(limits.source),
  v.check((url) => hasScheme(url, ['http:', 'https:', 'file:']), 'Not the address of a page.'),
);

const bodyEntries = {
  kind: v.nullable(v.picklist(claimKinds)),
  verdict: v.nullable(v.picklist(verdicts)),
  dismissed: v.boolean(),
  note: v.pipe(v.string(), v.maxLength(limits.note)),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.tag))),
    v.maxLength(limits.tags),
    v.transform((tags) => [...new Set(tags)]),
  ),
  links: v.pipe(v.array(linkSchema()), v.maxLength(limits.links)),
  corrections: v.object({
    kind: v.exactOptional(claimRecordEntries.kind),
    outcome: v.exactOptional(claimRecordEntries.outcome),
    quantity: v.exactOptional(claimRecordEntries.quantity),
    counted: v.exactOptional(claimRecordEntries.counted),
    status: v.exactOptional(claimRecordEntries.status),
    party: v.exactOptional(claimRecordEntries.party),
    place: v.exactOptional(claimRecordEntries.place),
    time: v.exactOptional(claimRecordEntries.time),
    attribution: v.exactOptional(claimRecordEntries.attribution),
    certainty: v.exactOptional(claimRecordEntries.certainty),
    scope: v.exactOptional(claimRecordEntries.scope),
  }),
};

const draftEntries = {
  ...bodyEntries,
  source: sourceSchema,
  version: v.nullable(hashSchema),
  selectors: selectorsSchema,
  claim: v.nullable(claimSchema),
  engine: v.pipe(v.string(), v.maxLength(limits.metadata)),
  keptAgainst: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(limits.quote)))),
};

/** What a page sends to have an annotation made. */
export const draftSchema = v.object(draftEntries) satisfies v.GenericSchema<unknown, AnnotationDraft>;

/** A whole annotation, as stored or imported. */
export const annotationSchema = v.object({
  ...draftEntries,
  id: annotationIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: instantSchema,
  modified: instantSchema,
  deletedAt: v.nullable(instantSchema),
}) satisfies v.GenericSchema<unknown, Annotation>;

/** What the reader changed; an absent field stays as it is, and unknown fields are refused. */
export const changesSchema = v.strictObject({
  kind: v.exactOptional(bodyEntries.kind),
  verdict: v.exactOptional(bodyEntries.verdict),
  dismissed: v.exactOptional(bodyEntries.dismissed),
  note: v.exactOptional(bodyEntries.note),
  tags: v.exactOptional(bodyEntries.tags),
  links: v.exactOptional(bodyEntries.links),
  corrections: v.exactOptional(bodyEntries.corrections),
  selectors: v.exactOptional(draftEntries.selectors),
  version: v.exactOptional(draftEntries.version),
  claim: v.exactOptional(draftEntries.claim),
  engine: v.exactOptional(draftEntries.engine),
  keptAgainst: draftEntries.keptAgainst,
}) satisfies v.GenericSchema<unknown, AnnotationChanges>;

/** Reads an annotation, as stored or imported. */
export function parseAnnotation(input: unknown): Parsed<Annotation> {
  return parseWith(annotationSchema, input);
}

/** Reads a draft; tags come back trimmed and each once. Refuses links that are not http, https or mailto. */
export function parseDraft(input: unknown): Parsed<AnnotationDraft> {
  return parseWith(draftSchema, input);
}

/** Reads a set of changes. */
export function parseChanges(input: unknown): Parsed<AnnotationChanges> {
  return parseWith(changesSchema, input);
}

function linkSchema() {
  return v.object({
    url: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(limits.url),
      v.check((url) => hasScheme(url, ['http:', 'https:', 'mailto:']), 'Not a web or mail address.'),
    ),
    title: v.pipe(v.string(), v.maxLength(limits.linkTitle)),
  });
}

function hasScheme(url: string, schemes: readonly string[]): boolean {
  return URL.canParse(url) && schemes.includes(new URL(url).protocol);
}
