import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { Access } from '@/components/page-state/AccessOffer';
import type { Claim } from '@/utils/claims/types';
import { MarkedText } from './MarkedText';

interface OnboardingPageProps {
  /** A sentence in the manner of an article and what was found in it. */
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The one choice, confirmed by a click: asking the browser is allowed in it. */
  readonly onTry: (access: Access) => void;
  readonly onSkip: () => void;
}

/** First run: a marked sentence shows what it does; one choice; two ways out. It works as well if closed unread. */
export function OnboardingPage({ text, claims, onTry, onSkip }: OnboardingPageProps) {
  const t = useTranslate();
  const [access, setAccess] = useState<Access>('on-click');
  return (
    <main>
      <p class="brand">
        <Icon name="brand" />
        {t('extensionName')}
      </p>
      <h1>{t('onboardingTitle')}</h1>
      <p>{t('onboardingText')}</p>
      <figure class="sample">
        <blockquote dir="auto">
          <MarkedText text={text} claims={claims} />
        </blockquote>
      </figure>
      <AccessChoice access={access} onAccess={setAccess} />
      <div class="actions">
        <button type="button" class="button button--primary button--large" onClick={() => onTry(access)}>
          {t('onboardingTry')}
        </button>
        <button type="button" class="button button--quiet button--large" onClick={onSkip}>
          {t('onboardingSkip')}
        </button>
      </div>
      <p class="fine">{t('onboardingFine')}</p>
    </main>
  );
}

interface AccessChoiceProps {
  readonly access: Access;
  readonly onAccess: (access: Access) => void;
}

function AccessChoice({ access, onAccess }: AccessChoiceProps) {
  const t = useTranslate();
  const choices = [
    ['on-click', t('accessOnClick'), t('onboardingOnClick')],
    ['site', t('accessSites'), t('onboardingSites')],
    ['everywhere', t('accessEverywhere'), t('onboardingEverywhere')],
  ] as const;
  return (
    <fieldset class="choices">
      <legend>{t('onboardingAccess')}</legend>
      {choices.map(([choice, name, hint]) => (
        <label key={choice} class="choice">
          <input type="radio" name="access" checked={access === choice} onChange={() => onAccess(choice)} />
          <b>{name}</b>
          <small>{hint}</small>
        </label>
      ))}
    </fieldset>
  );
}
