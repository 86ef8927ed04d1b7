import * as v from 'valibot';
import type { Addition } from './additions';
import { commonWords } from './common-words';
import { foldName } from './fold-name';

/** A populated place, front or region. Degrees of WGS 84 to 2 decimals. */
export interface Place {
  readonly name: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Finds a place by a name as a text has it; `null` when there is none, several that are alike, or a common word.
 *
 * `countryHint` is an ISO 3166-1 code: places of that country go first, others are still found.
 */
export type FindPlace = (name: string, countryHint?: string | null) => Place | null;

interface Candidate extends Place {
  readonly population: number;
}

const dataSchema = v.object({ countries: v.record(v.string(), v.array(v.string())) });

/** The most populous place wins only when it has this many times the people of the next. */
const clearMargin = 3;

/** Places of one name within about 25 km of each other are one place under two entries. */
const samePlaceDegrees = 0.25;

/**
 * Reads `places.json` and the additions once and returns the finder: "khan younis" → Khan Younis, PS.
 *
 * Takes some 50 ms and 3 MB, a look-up a few microseconds. An addition goes before the data, unless the hint says otherwise.
 * @throws if the data is not what `scripts/gazetteer.ts` writes.
 */
export function createGazetteer(data: unknown, additions: readonly Addition[]): FindPlace {
  const places = indexByName(readPlaces(data));
  const added = indexByName(additions.flatMap(spellOut));
  return (name, countryHint = null) => {
    const key = foldName(name);
    if (commonWords.has(key)) return null;
    const candidates = [added.get(key) ?? [], places.get(key) ?? []];
    const place = pickIn(candidates, countryHint) ?? pickFirst(candidates);
    return place && toPlace(place);
  };
}

function readPlaces(data: unknown): Candidate[] {
  const { countries } = v.parse(dataSchema, data);
  return Object.entries(countries).flatMap(([country, rows]) => rows.map((row) => readRow(country, row)));
}

function readRow(country: string, row: string): Candidate {
  const [name = '', lat, lon, population] = row.split('|');
  return { name, country, lat: Number(lat), lon: Number(lon), population: Number(population) };
}

function spellOut({ names, ...place }: Addition): (Candidate & { readonly key: string })[] {
  const [name = ''] = names;
  return names.map((spelling) => ({ ...place, name, key: spelling, population: 0 }));
}

function indexByName(places: readonly (Candidate & { readonly key?: string })[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const place of places) {
    const key = foldName(place.key ?? place.name);
    const list = index.get(key);
    if (list === undefined) index.set(key, [place]);
    else list.push(place);
  }
  return index;
}

function pickIn(sources: readonly Candidate[][], country: string | null): Candidate | null {
  if (country === null) return null;
  return pickFirst(sources.map((places) => places.filter((place) => place.country === country)));
}

/** The clear one of the first source that knows the name at all. */
function pickFirst(sources: readonly Candidate[][]): Candidate | null {
  const places = sources.find((source) => source.length > 0);
  return places === undefined ? null : pickClear(places);
}

function pickClear(places: readonly Candidate[]): Candidate | null {
  const [first, ...others] = [...places].sort((a, b) => b.population - a.population);
  const rival = others.find((other) => first !== undefined && !isSame(first, other));
  if (first === undefined || rival === undefined) return first ?? null;
  return first.population > 0 && first.population >= clearMargin * rival.population ? first : null;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return Math.abs(a.lat - b.lat) < samePlaceDegrees && Math.abs(a.lon - b.lon) < samePlaceDegrees;
}

function toPlace({ name, country, lat, lon }: Candidate): Place {
  return { name, country, lat, lon };
}
