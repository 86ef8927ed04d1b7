import { expect, test } from 'vitest';
import { createTranslate, plural } from '@/components/i18n/translate';
import arabic from '@/public/_locales/ar/messages.json';
import english from '@/public/_locales/en/messages.json';
import ukrainian from '@/public/_locales/uk/messages.json';

const lookupIn =
  (messages: Readonly<Record<string, { readonly message: string }>>) => (key: string, values: string[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/gu, (_, index: string) => values[Number(index) - 1] ?? '');

test('the locale is the reader’s within the language of the texts', () => {
  expect(createTranslate('en-GB', lookupIn(english)).locale).toBe('en-GB');
  expect(createTranslate('uk', lookupIn(ukrainian)).locale).toBe('uk');
  expect(createTranslate('he', lookupIn(english)).locale).toBe('en');
  expect(createTranslate('ar-EG', lookupIn(arabic)).locale).toBe('ar-EG');
});

test('the direction is that of the texts', () => {
  expect(createTranslate('he', lookupIn(english)).direction).toBe('ltr');
  expect(createTranslate('ar', lookupIn(arabic)).direction).toBe('rtl');
});

test.each([
  [1, '1 нотатка'],
  [2, '2 нотатки'],
  [5, '5 нотаток'],
  [11, '11 нотаток'],
  [21, '21 нотатка'],
  [1.5, '1,5 нотатки'],
])('Ukrainian counts %d', (count, text) => {
  expect(plural(createTranslate('uk', lookupIn(ukrainian)), 'notesCounted', count)).toBe(text);
});

test.each([
  [0, 'لا ملاحظات'],
  [1, 'ملاحظة واحدة'],
  [2, 'ملاحظتان'],
  [3, '\u20683\u2069 ملاحظات'],
  [11, '\u206811\u2069 ملاحظةً'],
  [100, '\u2068100\u2069 ملاحظة'],
])('Arabic counts %d, its figures kept apart from the line', (count, text) => {
  expect(plural(createTranslate('ar', lookupIn(arabic)), 'notesCounted', count)).toBe(text);
});

test('digits are those of the region', () => {
  expect(plural(createTranslate('ar-EG', lookupIn(arabic)), 'notesCounted', 12)).toContain('١٢');
});
