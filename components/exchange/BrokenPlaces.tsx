import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { ImportPlan } from '@/utils/exchange/import-plan';

/** Places that cannot be read; the rest is imported. */
export function BrokenPlaces({ plan: { broken, brokenCount } }: { readonly plan: ImportPlan }) {
  const t = useTranslate();
  if (brokenCount === 0) return null;
  return (
    <details>
      <summary>{plural(t, 'importBroken', brokenCount)}</summary>
      <ul class="import-broken">
        {broken.map(({ line, path, issue, text }, index) => (
          <li key={index}>
            {t('importBrokenAt', String(line), [path, issue].filter(Boolean).join(': '))}{' '}
            <bdi class="quote">{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
