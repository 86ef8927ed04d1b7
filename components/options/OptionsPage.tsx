import type { ComponentChildren } from 'preact';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';

const index = [
  ['access', 'optionsAccess'],
  ['profile', 'optionsProfile'],
  ['kinds', 'optionsKinds'],
  ['try', 'optionsTry'],
  ['theme', 'optionsTheme'],
  ['keys', 'optionsKeys'],
  ['privacy', 'optionsPrivacy'],
  ['delete', 'optionsDelete'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The sheet of the options: title, index, and the sections below each other. */
export function OptionsPage({ children }: { readonly children: ComponentChildren }) {
  const t = useTranslate();
  return (
    <div class="sheet">
      <header>
        <h1>{t('options')}</h1>
        <p class="meta">{t('optionsSaved')}</p>
      </header>
      <nav class="index" aria-label={t('options')}>
        <ul>
          {index.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
    </div>
  );
}
