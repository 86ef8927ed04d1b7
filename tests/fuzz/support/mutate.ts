import fc from 'fast-check';
import { hostileText } from './hostile-strings';

/** Something put where something else was expected. */
const intruder: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, undefined, true, -1, 0, 1.5, NaN, Infinity, 2 ** 53, 1e308, '', [], {}),
  fc.anything({ withDate: true, withMap: true, withTypedArray: true, withBigInt: true, maxDepth: 2 }),
);

interface Mutation {
  /** Chooses one of the value's parts; wraps around. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'repeat';
  readonly key: string;
  readonly intruder: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 200 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  key: fc.oneof(hostileText, fc.constantFrom('__proto__', 'toString', 'then', 'length', 'id')),
  intruder,
});

/** A value with up to three of its parts replaced, removed, added to or repeated. */
export function mutated(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([original, mutations]) => mutations.reduce(mutate, structuredClone(original)));
}

type Holder = Record<string, unknown>;

function mutate(value: unknown, change: Mutation): unknown {
  const places = placesIn(value);
  const place = places[change.at % (places.length + 1)];
  if (place === undefined) return change.intruder;
  const { holder, key } = place;
  if (change.how === 'replace') set(holder, key, change.intruder);
  else if (change.how === 'remove') Reflect.deleteProperty(holder, key);
  else if (change.how === 'add') set(holder, change.key, change.intruder);
  else
    set(
      holder,
      key,
      Array.from({ length: 30 }, () => holder[key]),
    );
  return value;
}

/** Every part of a value, with what holds it. */
function placesIn(value: unknown): { holder: Holder; key: string }[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** Sets own properties only, `__proto__` as well. A list keeps its length. */
function set(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return;
  Reflect.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}
