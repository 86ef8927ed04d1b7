import { describe, expect, test } from 'vitest';
import english from '@/public/_locales/en/messages.json';
import { alike } from './alike';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const files = import.meta.glob<Messages>('/public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});
const languages = Object.entries(files).map(
  ([path, messages]) => [path.split('/')[3] ?? path, messages] as const,
);
const translations = languages.filter(([language]) => language !== 'en');
const source: Messages = english;

const pluralForm = /_(zero|one|two|few|many|other)$/u;
const nameOf = (key: string) => key.replace(pluralForm, '');
const formOf = (key: string) => pluralForm.exec(key)?.[1] ?? null;
const placeholdersOf = (text?: Messages[string]) => [...new Set(text?.message.match(/\$\d/gu))];

test('the interface speaks five languages', () => {
  expect(languages.map(([language]) => language).sort()).toEqual(['ar', 'en', 'es', 'fr', 'uk']);
});

describe.each(languages)('%s', (language, messages) => {
  test('says which language it is, and how it runs', () => {
    expect(messages.language?.message).toBe(language);
    expect(messages.direction?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('keeps within what the stores take for name and description', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('has all plural forms of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(
      Object.keys(source)
        .filter((key) => formOf(key) !== null)
        .map(nameOf),
    );
    const wanted = [...counted].flatMap((name) => forms.map((form) => `${name}_${form}`));
    expect(Object.keys(messages).filter((key) => formOf(key) !== null)).toEqual(wanted.sort());
  });
});

describe.each(translations)('%s', (language, messages) => {
  const keys = Object.keys(messages);

  test('has the keys of English, sorted', () => {
    const plain = (all: readonly string[]) => all.filter((key) => formOf(key) === null);
    expect(plain(keys)).toEqual(plain(Object.keys(source)));
    expect(keys).toEqual(keys.toSorted());
  });

  test('has the placeholders of English; a form for one number alone may say it in words', () => {
    const wrong = keys.filter((key) => {
      const form = formOf(key);
      const wanted = placeholdersOf(source[form === null ? key : `${nameOf(key)}_other`]);
      const found = placeholdersOf(messages[key]);
      const inWords = form !== null && isOfOneNumber(language, form) ? ['$1'] : [];
      return (
        wanted.some((each) => !inWords.includes(each) && !found.includes(each)) ||
        found.some((each) => !wanted.includes(each))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('leaves nothing in English but what is alike', () => {
    const allowed = [...(alike['*'] ?? []), ...(alike[language] ?? [])];
    const same = keys.filter((key) => messages[key]?.message === source[key]?.message);
    expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
    expect((alike[language] ?? []).filter((key) => !same.includes(key))).toEqual([]);
  });
});

/** Whether a form stands for one number only, as Arabic's "two"; Ukrainian's "one" is 1, 21, 31 …, that of French 0 and 1. */
function isOfOneNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 1000 }, (_, count) => count);
  return numbers.filter((count) => rules.select(count) === form).length === 1;
}
