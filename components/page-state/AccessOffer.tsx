import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';

/** When pages are read: on a press only, on the sites that were chosen, or wherever an article opens. */
export type Access = 'on-click' | 'site' | 'everywhere';

interface AccessOfferProps {
  readonly site: string;
  /** Asked in the click, or the browser refuses to ask. */
  readonly onAsk: (access: Access) => void;
  readonly onCancel: () => void;
}

/** Explains what a standing permission would do, before the browser asks for it. */
export function AccessOffer({ site, onAsk, onCancel }: AccessOfferProps) {
  const t = useTranslate();
  const [access, setAccess] = useState<Access>('site');
  const choices = [
    ['site', t('accessSites'), t('accessSiteHint', site)],
    ['everywhere', t('accessEverywhere'), t('accessEverywhereHint')],
    ['on-click', t('accessOnClick'), t('accessOnClickHint')],
  ] as const;
  return (
    <section class="state state--tight">
      <h2>{t('accessTitle', site)}</h2>
      <p>{t('accessText')}</p>
      <fieldset class="choices">
        <legend class="visually-hidden">{t('accessLegend')}</legend>
        {choices.map(([choice, name, hint]) => (
          <label key={choice}>
            <input
              type="radio"
              name="access"
              checked={access === choice}
              onChange={() => setAccess(choice)}
            />
            {name}
            <small>{hint}</small>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="button" class="button button--primary" onClick={() => onAsk(access)}>
          {t(access === 'on-click' ? 'accessKeep' : 'accessAsk')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {t('notNow')}
        </button>
      </div>
      <p class="meta">{t('accessNote')}</p>
    </section>
  );
}
