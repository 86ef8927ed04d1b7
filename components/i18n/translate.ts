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
  /** BCP 47; for `Intl`. */
  readonly locale: string;
}

/** Makes a `Translate` from a lookup that answers '' for an unknown key, as `browser.i18n.getMessage` does. */
export function createTranslate(
  locale: string,
  lookup: (key: string, values: string[]) => string,
): Translate {
  return Object.assign((key: MessageKey, ...values: readonly string[]) => lookup(key, [...values]) || key, {
    locale,
  });
}

/** Writes a counted text: `plural(t, 'claims', 2)` → "2 claims". The count is `$1`, further values follow. */
export function plural(t: Translate, name: PluralName, count: number, ...values: readonly string[]): string {
  const figure = new Intl.NumberFormat(t.locale).format(count);
  const exact = `${name}_${new Intl.PluralRules(t.locale).select(count)}`;
  const text = t(exact as MessageKey, figure, ...values);
  return text === exact ? t(`${name}_other` as MessageKey, figure, ...values) : text;
}
