import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { siteOf } from '@/components/list/site-of';
import { Section } from './Section';

export interface GrantedSites {
  readonly sites: readonly string[];
  readonly everywhere: boolean;
}

interface AccessSectionProps {
  readonly granted: GrantedSites;
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
  readonly onEverywhere: () => void;
  /** Back to "when I click": everything that was granted is given back. */
  readonly onOnClick: () => void;
}

/** When pages may be read; each grant is asked for in its own click and can be taken back here. */
export function AccessSection({ granted, onAdd, onRemove, onEverywhere, onOnClick }: AccessSectionProps) {
  const t = useTranslate();
  const { sites, everywhere } = granted;
  const [isChoosing, setChoosing] = useState(false);
  const isSites = !everywhere && (sites.length > 0 || isChoosing);
  return (
    <Section id="access" title={t('optionsAccess')} text={t('optionsAccessText')}>
      <fieldset class="choices">
        <legend class="visually-hidden">{t('accessLegend')}</legend>
        <label class="choice">
          <input type="radio" name="access" checked={!everywhere && !isSites} onChange={onOnClick} />
          <b>{t('accessOnClick')}</b>
          <small>{t('optionsOnClickHint')}</small>
        </label>
        <div class="choice">
          <input
            type="radio"
            name="access"
            id="access-sites"
            checked={isSites}
            onChange={() => setChoosing(true)}
          />
          <label for="access-sites">
            <b>{t('accessSites')}</b>
          </label>
          <small>{t('optionsSitesHint')}</small>
          {isSites && <Sites sites={sites} onAdd={onAdd} onRemove={onRemove} />}
        </div>
        <label class="choice">
          <input type="radio" name="access" checked={everywhere} onChange={onEverywhere} />
          <b>{t('accessEverywhere')}</b>
          <small>{t('accessEverywhereHint')}</small>
        </label>
      </fieldset>
    </Section>
  );
}

interface SitesProps extends Pick<AccessSectionProps, 'onAdd' | 'onRemove'> {
  readonly sites: readonly string[];
}

function Sites({ sites, onAdd, onRemove }: SitesProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const site = siteOf(typed.includes('://') ? typed : `https://${typed.trim()}`);
  return (
    <form
      class="sites"
      onSubmit={(event) => {
        event.preventDefault();
        if (site !== null) onAdd(site);
        setTyped('');
      }}
    >
      {sites.map((granted) => (
        <span key={granted} class="tag">
          <bdi>{granted}</bdi>
          <button
            type="button"
            class="icon-button"
            aria-label={t('siteRemove', granted)}
            onClick={() => onRemove(granted)}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        class="tag-input"
        aria-label={t('siteAdd')}
        placeholder="example.net"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button button--link" disabled={typed.trim() === '' || site === null}>
        <Icon name="plus" />
        {t('siteAdd')}
      </button>
    </form>
  );
}
