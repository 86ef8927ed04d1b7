import type messages from '@/public/_locales/en/messages.json';

/** Every text of the interface; the English file names them. */
export type MessageKey = keyof typeof messages;

/** Names of texts that depend on a number: `claims` for "claims_one", "claims_other" and what other languages need. */
export type PluralName = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** Looks up a text in the reader's language. Values fill its placeholders `$1`, `$2` … as plain text. */
export interface Translate {
  (key: MessageKey, ...values: readonly string[]): string;
  /** Language of the texts, BCP 47; for `Intl` and `lang`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Answers '' for an unknown key, as `browser.i18n.getMessage` does. */
export type Lookup = (key: string, values: string[]) => string;

/** Makes a `Translate` from the language of the browser and its lookup of texts. */
export function createTranslate(browserLocale: string, lookup: Lookup): Translate {
  const direction = lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr';
  const prepare = direction === 'rtl' ? isolate : String;
  const translate = (key: MessageKey, ...values: readonly string[]) =>
    lookup(key, values.map(prepare)) || key;
  return Object.assign(translate, {
    locale: localeOf(browserLocale, lookup('language', [])),
    direction,
  } as const);
}

/**
 * The browser's locale where the texts are in its language, for its regional forms ("en-GB"); else that of the texts: a
 * browser in a language that has no texts shows English ones, which need English plurals and dates.
 */
function localeOf(browserLocale: string, language: string): string {
  return language === '' || browserLocale.split('-')[0] === language ? browserLocale : language;
}

/** Keeps a Latin name or a figure in one piece inside a right-to-left text: U+2068 and U+2069, as Fluent does. */
function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}

/** Writes a counted text: `plural(t, 'claims', 2)` → "2 claims". The count is `$1`, further values follow. */
export function plural(t: Translate, name: PluralName, count: number, ...values: readonly string[]): string {
  const figure = new Intl.NumberFormat(t.locale).format(count);
  const exact = `${name}_${new Intl.PluralRules(t.locale).select(count)}`;
  const text = t(exact as MessageKey, figure, ...values);
  return text === exact ? t(`${name}_other` as MessageKey, figure, ...values) : text;
}
