import '@/components/icon/own-page-shapes';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { TranslateContext } from '@/components/i18n/TranslateContext';
import type { Translate } from '@/components/i18n/translate';
import { browserTranslate } from './browser-translate';

/** Draws an extension page into its body, in the browser's language and direction. */
export function mount(draw: (t: Translate) => ComponentChildren): void {
  const t = browserTranslate();
  const root = document.documentElement;
  root.lang = t.locale;
  root.dir = t.direction;
  render(<TranslateContext.Provider value={t}>{draw(t)}</TranslateContext.Provider>, document.body);
}
