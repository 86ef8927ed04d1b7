import * as v from 'valibot';

/** What a parse function found. `path` names the field at fault ("links.0.url"), empty for the whole. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly path: string; readonly issue: string };

/** Reads a value by a schema and names the first fault. Never throws. */
export function parseWith<Value>(schema: v.GenericSchema<unknown, Value>, input: unknown): Parsed<Value> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, path: v.getDotPath(issue) ?? '', issue: issue.message };
}
