import * as v from 'valibot';
import { limits } from './limits';
import { annotationSchema, hashSchema } from './parse-annotation';
import type { SaveRefusal, SaveResult, VersionText } from './save-result';

const refusals = [
  'unknown-annotation',
  'stale-revision',
  'quota-exceeded',
  'database-newer',
  'database-broken',
  'database-blocked',
  'not-stored',
  'no-selection',
  'invalid',
] as const satisfies readonly SaveRefusal[];

/** What a page says became of a save. */
export const saveResultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), annotation: annotationSchema }),
  v.object({ ok: v.literal(false), reason: v.picklist(refusals) }),
]) satisfies v.GenericSchema<unknown, SaveResult>;

/** A text version on its way into the store; its hash is checked by the store, not here. */
export const versionTextSchema = v.object({
  hash: hashSchema,
  text: v.pipe(v.string(), v.maxLength(limits.versionText)),
}) satisfies v.GenericSchema<unknown, VersionText>;
