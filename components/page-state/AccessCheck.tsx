import { useTranslate } from '@/components/i18n/TranslateContext';

/** What is granted for the site in front. */
export type Grant = 'none' | 'site' | 'all-sites';

interface AccessCheckProps {
  readonly site: string;
  readonly grant: Grant;
  /** Asked for more or for less; where all sites are granted, to the options. */
  readonly onToggle: () => void;
}

/** "Always on example.net", as a check box in the foot. */
export function AccessCheck({ site, grant, onToggle }: AccessCheckProps) {
  const t = useTranslate();
  if (grant === 'all-sites')
    return (
      <button type="button" class="button button--link" onClick={onToggle}>
        {t('alwaysEverywhere')}
      </button>
    );
  return (
    <label class="check">
      <input type="checkbox" checked={grant === 'site'} onChange={onToggle} />
      <span>
        <bdi>{t('alwaysOn', site)}</bdi>
      </span>
    </label>
  );
}
