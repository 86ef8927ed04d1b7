import { english } from './en';
import { french } from './fr';
import type { LocaleWords } from './locale-words';

/** Languages that the engine reads, by ISO 639-1 code. */
export const locales = { en: english, fr: french } as const satisfies Readonly<Record<string, LocaleWords>>;
export type Locale = keyof typeof locales;

/** Their codes. */
export const localeNames: readonly Locale[] = ['en', 'fr'];
