import * as v from 'valibot';
import { annotationIdSchema } from '@/utils/annotation/parse-annotation';
import type { ReadContext } from '../../format';
import { importedAnnotation } from '../../imported';
import type { JsonItem } from '../../json-items';
import { readJsonItems } from '../../json-items';
import type { ReadRecord } from '../../read-record';
import { broken, checked } from '../../read-record';
import { uuidFrom } from '../../uuid-from';
import { findSelectors } from './find-selectors';
import { readBodies } from './read-bodies';

const loose = v.looseObject({});
const text = v.fallback(v.nullable(v.string()), null);
const annotationSchema = v.looseObject({
  id: text,
  created: text,
  modified: text,
  body: v.optional(v.unknown()),
  bodyValue: v.optional(v.unknown()),
  target: v.unknown(),
});
const targetSchema = v.union([
  v.pipe(
    v.string(),
    v.transform((source) => ({ source, selector: undefined })),
  ),
  v.pipe(
    v.looseObject({
      source: v.optional(v.unknown()),
      id: v.optional(v.unknown()),
      selector: v.optional(v.unknown()),
    }),
    v.transform(({ source, id, selector }) => ({ source: iriOf(source ?? id), selector })),
  ),
]);

/**
 * Reads W3C annotations: one, several, a page or a collection. An annotation of several targets becomes several notes.
 *
 * A target without a quote cannot be found in a text again and is said to be broken. Text in HTML stays text.
 */
export async function* readAnnotations(
  chunks: AsyncIterable<string>,
  { imported }: ReadContext,
): AsyncGenerator<ReadRecord> {
  for await (const item of readJsonItems(chunks, itemsOf)) yield* readItem(item, imported);
}

/** The annotations within a file that is laid out in any way. */
export function itemsOf(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  const file = v.safeParse(loose, whole);
  if (!file.success) return [whole];
  const { items, first, rows, '@graph': graph } = file.output;
  const inner = [items, rows, graph].find(Array.isArray);
  if (inner !== undefined) return inner as unknown[];
  return first === undefined ? [whole] : itemsOf(first);
}

function* readItem(item: JsonItem, imported: string): Generator<ReadRecord> {
  const { line } = item;
  if (!item.ok) {
    yield broken(line, { issue: 'No JSON.', text: item.text });
    return;
  }
  const parsed = v.safeParse(annotationSchema, item.value);
  const shown = JSON.stringify(item.value).slice(0, 200);
  if (!parsed.success) {
    yield broken(line, { path: 'target', issue: 'No annotation.', text: shown });
    return;
  }
  const targets = Array.isArray(parsed.output.target) ? parsed.output.target : [parsed.output.target];
  for (const [index, target] of targets.entries())
    yield readTarget({ item: parsed.output, target: target as unknown, index, line, shown, imported });
}

interface TargetReading {
  readonly item: v.InferOutput<typeof annotationSchema>;
  readonly target: unknown;
  readonly index: number;
  readonly line: number;
  readonly shown: string;
  readonly imported: string;
}

function readTarget({ item, target, index, line, shown, imported }: TargetReading): ReadRecord {
  const parsed = v.safeParse(targetSchema, target);
  const { quote, position } = findSelectors(parsed.success ? parsed.output.selector : null);
  const source = parsed.success ? parsed.output.source : null;
  if (source === null || quote === null)
    return broken(line, { path: 'target', issue: 'No quote of a page.', text: shown });
  const base = importedAnnotation(
    {
      ...quote,
      ...position,
      source,
      id: idOf(item.id, index),
      created: item.created,
      modified: item.modified,
    },
    imported,
  );
  const selectors = { ...base.selectors, ...pick(item, ownSelectors) };
  const record = { ...base, ...readBodies(item), ...pick(item, ownMembers), selectors };
  return checked(line, { type: 'annotation', cases: [], record }, shown);
}

/** Ours stays; any other is hashed to one of ours, the same in every run. */
function idOf(id: string | null, index: number) {
  if (id === null) return null;
  return index === 0 && v.is(annotationIdSchema, id) ? id : uuidFrom(`annotation ${id} ${index}`);
}

/** The members that only our files have, by the field that each fills. */
const ownMembers = {
  revision: 'tm:revision',
  version: 'tm:version',
  claim: 'tm:claim',
  corrections: 'tm:corrections',
  engine: 'tm:engine',
  keptAgainst: 'tm:keptAgainst',
} as const;
const ownSelectors = { range: 'tm:range', block: 'tm:block', position: 'tm:utf16' } as const;

/** Gives those that are there; they are checked with the whole annotation. */
function pick(item: Readonly<Record<string, unknown>>, members: Readonly<Record<string, string>>) {
  const present = Object.entries(members).filter(([, member]) => item[member] !== undefined);
  return Object.fromEntries(present.map(([field, member]) => [field, item[member]]));
}

function iriOf(source: unknown): string | null {
  if (typeof source === 'string') return source;
  const resource = v.safeParse(v.looseObject({ id: v.string() }), source);
  return resource.success ? resource.output.id : null;
}
