import { browser } from 'wxt/browser';
import { createTranslate, type Translate } from '@/components/i18n/translate';

/** The browser's own lookup as a typed `t`. */
export function browserTranslate(): Translate {
  return createTranslate(browser.i18n.getUILanguage(), (key, values) =>
    // Every key of ours is in the messages; the browser's types name them one by one.
    browser.i18n.getMessage(key as 'extensionName', values),
  );
}
