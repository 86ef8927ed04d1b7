import * as v from 'valibot';

/** What a target's selectors say of its place. */
export interface FoundSelectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly position: { readonly start: number; readonly end: number } | null;
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.fallback(v.optional(v.string(), ''), ''),
  suffix: v.fallback(v.optional(v.string(), ''), ''),
});
const positionSchema = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });
const nestedSchema = v.looseObject({ refinedBy: v.optional(v.unknown()), items: v.optional(v.unknown()) });

/** Selectors within selectors that are followed. */
const deepest = 8;

/** Finds the first quote and the first position among selectors, alternatives and refinements. */
export function findSelectors(selector: unknown): FoundSelectors {
  const all = [...flatten(selector, 0)];
  const quote = all.map((each) => v.safeParse(quoteSchema, each)).find(({ success }) => success);
  const position = all.map((each) => v.safeParse(positionSchema, each)).find(({ success }) => success);
  return {
    quote: quote?.success === true ? quote.output : null,
    position: position?.success === true ? position.output : null,
  };
}

function* flatten(selector: unknown, depth: number): Generator<unknown> {
  if (depth > deepest) return;
  for (const each of Array.isArray(selector) ? (selector as unknown[]) : [selector]) {
    yield each;
    const nested = v.safeParse(nestedSchema, each);
    if (!nested.success) continue;
    if (nested.output.refinedBy !== undefined) yield* flatten(nested.output.refinedBy, depth + 1);
    if (nested.output.items !== undefined) yield* flatten(nested.output.items, depth + 1);
  }
}
