import { browser } from 'wxt/browser';
import { OnboardingPage } from '@/components/options/OnboardingPage';
import type { Access } from '@/components/page-state/AccessOffer';
import { detectLocale } from '@/utils/claims/detect-locale';
import { extractClaims } from '@/utils/claims/extract';
import { mount } from '../review/mount';
import { requestEverywhere } from '../review/site-access';
import { openSurface } from '../review/surface';

const surface = openSurface();
mount((t) => {
  const text = t('onboardingSample');
  return (
    <OnboardingPage
      text={text}
      claims={extractClaims(text, { locale: detectLocale(text, t.locale) ?? 'en' })}
      onTry={(access) => void tryIt(access)}
      onSkip={() => void leave(() => browser.tabs.getCurrent().then((tab) => closeTab(tab?.id)))}
    />
  );
});

/** Asks first: after any other await the browser would not ask any more. */
async function tryIt(access: Access) {
  if (access === 'everywhere') await requestEverywhere();
  await leave(() => {
    location.href = '/sample.html';
  });
}

async function leave(go: () => unknown) {
  await surface.change({ onboarded: true });
  await go();
}

async function closeTab(id: number | undefined) {
  if (id !== undefined) await browser.tabs.remove(id);
}
