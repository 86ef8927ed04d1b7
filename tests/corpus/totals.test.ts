import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';
import { totalsOf, type Total } from '@/utils/claims/totals';

/** What the engine reached. Raise a floor when it gets better, lower the ceiling of false alarms; never the other way. */
const exactTotals = { killed: 0.93, wounded: 0.94 } as const;
const mostFalseAlarms = 0.5;
const mostFrenchFalseAlarms = 0.5;

interface Report {
  readonly text: string;
  readonly published?: string;
  readonly totals: Readonly<Record<keyof typeof exactTotals, Total | null>>;
}

describe('short reports', () => {
  const reports = read('short-reports.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);

  test.each(Object.entries(exactTotals))('%s totals are exact in %d of them', (outcome, floor) => {
    const name = outcome as keyof typeof exactTotals;
    const exact = reports.filter(({ text, published, totals }) => {
      const found = totalsOf(extractClaims(text, { published: published ?? null }), text)[name];
      return found?.low === totals[name]?.low && found?.high === totals[name]?.high;
    });
    expect(exact.length / reports.length).toBeGreaterThanOrEqual(floor);
  });
});

test.each([
  ['unrelated', 'en', 20_000, mostFalseAlarms],
  ['unrelated-french', 'fr', 3_000, mostFrenchFalseAlarms],
] as const)('other news of %s is left alone', (folder, locale, enough, most) => {
  const files = readdirSync(new URL(`${folder}/`, import.meta.url));
  const texts = files.flatMap((file) => read(`${folder}/${file}`).split(/^---$/mu));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const alarms = texts.reduce((sum, text) => sum + extractClaims(text, { locale }).length, 0);
  expect(words).toBeGreaterThan(enough);
  expect((1000 * alarms) / words).toBeLessThanOrEqual(most);
});

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
