import { createTranslate } from '@/components/i18n/translate';
import messages from '@/public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** `t` in English from the file itself, as the browser would look it up. */
export const english = createTranslate('en', (key, values) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/gu, (_, index: string) => values[Number(index) - 1] ?? ''),
);
