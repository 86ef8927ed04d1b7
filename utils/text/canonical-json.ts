/**
 * Writes JSON with the members of every object sorted by name, so that equal values have equal text (and hash).
 *
 * Takes what `JSON.stringify` takes; members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isPlainObject(member) ? sortMembers(member) : member,
  );
}

function sortMembers(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
