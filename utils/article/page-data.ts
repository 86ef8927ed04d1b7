import { attributeOf, selectAll } from './unclobbered';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The longest JSON-LD block that is read; news pages have a few kB. */
const longestJson = 500_000;

/** What a page's `<meta>` elements say, by their name in small letters; the first that says something counts. */
export type MetaContents = ReadonlyMap<string, string>;

/** Reads `<meta name|property|itemprop|http-equiv="…">`, all at once. */
export function metaContents(document: Document): MetaContents {
  const contents = new Map<string, string>();
  for (const meta of selectAll(document, 'meta[content]')) {
    const content = attributeOf(meta, 'content')?.trim() ?? '';
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(meta, key)?.trim().toLowerCase() ?? '';
      if (content !== '' && name !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** Reads every JSON-LD object of a page that is an article of some kind, those inside `@graph` too. */
export function structuredData(document: Document): readonly JsonObject[] {
  return [...selectAll(document, 'script[type="application/ld+json"]')]
    .flatMap((script) => parseJson(script.textContent))
    .filter(({ '@type': type }) => [type].flat().some(isArticleType));
}

/** A page may give anything for a type, even an object that cannot be made a string. */
function isArticleType(type: unknown): boolean {
  return typeof type === 'string' && /Article|Posting|Report/u.test(type);
}

function parseJson(json: string): JsonObject[] {
  if (json.length > longestJson) return [];
  try {
    return objectsIn(JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '')));
  } catch {
    return [];
  }
}

function objectsIn(value: unknown): JsonObject[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const objects = list.filter(isObject);
  return objects.flatMap((object) => [object, ...graphOf(object)]);
}

function graphOf({ '@graph': graph }: JsonObject): JsonObject[] {
  return Array.isArray(graph) ? graph.filter(isObject) : [];
}

/** Tells objects from all else that JSON can hold. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
