import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreTexts, type LabelledText } from '@/scripts/eval/score';
import { extractClaims } from '@/utils/claims/extract';
import type { Locale } from '@/utils/claims/locales';

/** What the engine reached on the labelled texts. Raise a floor when the engine gets better; never lower one. */
const floors = {
  'conflict-news.jsonl': {
    f1: 0.83,
    outcome: 0.92,
    quantity: 0.98,
    unit: 0.95,
    party: 0.72,
    place: 0.75,
    attribution: 0.88,
    certainty: 0.86,
    scope: 0.85,
  },
  'whole-articles.jsonl': {
    f1: 0.77,
    outcome: 0.94,
    quantity: 0.98,
    unit: 0.98,
    party: 0.69,
    place: 0.73,
    attribution: 0.82,
    certainty: 0.86,
    scope: 0.83,
  },
  'further-news.jsonl': {
    f1: 0.76,
    outcome: 0.89,
    quantity: 0.97,
    unit: 0.94,
    party: 0.6,
    place: 0.69,
    attribution: 0.84,
    certainty: 0.84,
    scope: 0.81,
  },
  'further-articles.jsonl': {
    f1: 0.67,
    outcome: 0.95,
    quantity: 0.96,
    unit: 0.95,
    party: 0.58,
    place: 0.68,
    attribution: 0.68,
    certainty: 0.78,
    scope: 0.82,
  },
  'french-news.jsonl': {
    f1: 0.83,
    outcome: 0.92,
    quantity: 0.98,
    unit: 0.97,
    party: 0.73,
    place: 0.67,
    attribution: 0.93,
    certainty: 0.92,
    scope: 0.9,
  },
} as const;

/** The files that are not English. */
const localeOf: Readonly<Record<string, Locale>> = { 'french-news.jsonl': 'fr' };

describe.each(Object.entries(floors))('%s', (file, { f1, ...fields }) => {
  const texts = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText);
  const locale = localeOf[file] ?? 'en';
  const score = scoreTexts(texts, ({ text, published }) =>
    extractClaims(text, { locale, published: published ?? null }),
  );

  test('finds the claims', () => {
    expect(score.overall.f1).toBeGreaterThanOrEqual(f1);
  });

  test.each(Object.entries(fields))('reads %s right on the claims it finds', (field, floor) => {
    const { right = 0, of = 1 } = score.fields[field] ?? {};
    expect(right / of).toBeGreaterThanOrEqual(floor);
  });

  test('reads back every quote and number', () => {
    for (const { text } of texts)
      for (const { start, end, quote, number } of extractClaims(text, { locale })) {
        expect(text.slice(start, end)).toBe(quote);
        if (number !== null) expect(text.slice(number.start, number.end)).toBe(number.text);
      }
  });
});
