import { localeNames, locales, type Locale } from './locales';

/** Share of stop words from which a text is in a language; half of it is enough where the page names the language too. */
const certain = 0.13;

/**
 * Tells in which of our languages a text is, by its share of stop words; `null` for any other language.
 *
 * `lang` is what the page says of itself (BCP 47) and never decides alone. Reads the first 4,000 characters.
 */
export function detectLocale(text: string, lang: string | null): Locale | null {
  const words =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const shares = localeNames.map((locale) => {
    const needed = localeNamed(lang) === locale ? certain / 2 : certain;
    return { locale, share: shareOf(words, locales[locale].stopWords), needed };
  });
  const [best] = shares.filter(({ share, needed }) => share >= needed).toSorted((a, b) => b.share - a.share);
  return best?.locale ?? null;
}

/** The language of ours that a tag names: "fr-CA" → French; `null` for any other. */
export function localeNamed(lang: string | null | undefined): Locale | null {
  const name = lang?.toLowerCase().split('-')[0];
  return localeNames.find((locale) => locale === name) ?? null;
}

function shareOf(words: readonly string[], stopWords: readonly string[]): number {
  const known = new Set(stopWords);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}
