import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectLocale } from '@/utils/claims/detect-locale';

const texts = (file: string) =>
  readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

test('English articles are English, whatever the page says of itself', () => {
  for (const text of texts('whole-articles.jsonl')) {
    expect(detectLocale(text, null)).toBe('en');
    expect(detectLocale(text, 'de')).toBe('en');
  }
});

test('French news is no language of ours, not even on a page that calls itself English', () => {
  const long = texts('french-news.jsonl').filter((text) => text.length > 300);
  expect(long.length).toBeGreaterThan(5);
  for (const text of long) expect(detectLocale(text, null)).toBeNull();
  expect(long.filter((text) => detectLocale(text, 'en') !== null)).toEqual([]);
});

test('a text without words is no language', () => {
  expect(detectLocale('', 'en')).toBeNull();
  expect(detectLocale('12 34 56', null)).toBeNull();
});
