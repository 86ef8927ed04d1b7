/** Word lists by name, each as a set. */
export type Sets<Words> = {
  readonly [
    Name in keyof Words as Words[Name] extends readonly string[] | string ? Name : never
  ]: ReadonlySet<string>;
};

/** Makes sets of all word lists of a group; a string is a list separated by spaces. Other members are left out. */
export function indexSets<Words extends object>(words: Words): Sets<Words> {
  const lists = Object.entries(words).flatMap(([name, list]: [string, unknown]) => {
    if (typeof list === 'string') return [[name, new Set(list.split(' '))] as const];
    return Array.isArray(list) ? [[name, new Set<unknown>(list)] as const] : [];
  });
  return Object.fromEntries(lists) as unknown as Sets<Words>;
}
