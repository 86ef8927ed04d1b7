import { locales, type Locale } from './locales';
import type { LocaleWords } from './locales/locale-words';

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
  for (const [locale, { stopWords }] of Object.entries(locales) as [Locale, LocaleWords][]) {
    const known = new Set(stopWords);
    const share = words.filter((word) => known.has(word)).length / Math.max(1, words.length);
    if (share >= (lang?.toLowerCase().startsWith(locale) ? certain / 2 : certain)) return locale;
  }
  return null;
}
