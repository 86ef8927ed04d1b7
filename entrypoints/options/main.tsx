import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { AccessSection, type GrantedSites } from '@/components/options/AccessSection';
import { DeleteSection } from '@/components/options/DeleteSection';
import { ForgetSite } from '@/components/options/ForgetSite';
import { KeysSection, PrivacySection, ThemeSection } from '@/components/options/GeneralSections';
import { KindsSection } from '@/components/options/KindsSection';
import { OptionsPage } from '@/components/options/OptionsPage';
import { ProfileSection } from '@/components/options/ProfileSection';
import { TrySection } from '@/components/options/TrySection';
import { refusalKeys } from '@/components/page-state/store-problem';
import { detectLocale } from '@/utils/claims/detect-locale';
import { extractClaims } from '@/utils/claims/extract';
import type { Claim, CodingProfile } from '@/utils/claims/types';
import { announce } from '@/utils/store/changes';
import { eraseAll } from '@/utils/store/open';
import { mount } from '../review/mount';
import { grantedSites, removeAll, removeSite, requestEverywhere, requestSite } from '../review/site-access';
import { openSurface } from '../review/surface';
import { createForgetting } from './forget';
import { vagueWords } from './vague-words';

const surface = openSurface();
const forgetting = createForgetting(surface);
const granted = signal<GrantedSites>({ sites: [], everywhere: false });
const outcome = signal<'erased' | 'blocked' | null>(null);

const look = async () => {
  granted.value = await grantedSites();
};
browser.permissions.onAdded.addListener(() => void look());
browser.permissions.onRemoved.addListener(() => void look());
mount(() => <Options />);
void look();

function Options() {
  const settings = surface.settings.value;
  const change = (changes: Parameters<typeof surface.change>[0]) => void surface.change(changes);
  return (
    <OptionsPage>
      <AccessSection
        granted={granted.value}
        onAdd={(site) => void requestSite(site)}
        onRemove={(site) => void removeSite(site)}
        onEverywhere={() => void requestEverywhere().then(look)}
        onOnClick={() => void removeAll()}
      />
      <ProfileSection
        profile={settings.profile}
        words={vagueWords}
        onProfile={(profile) => change({ profile })}
      />
      <KindsSection kinds={settings.kinds} onKinds={(kinds) => change({ kinds })} />
      <TrySection find={(text) => findIn(text, settings.profile)} />
      <ThemeSection settings={settings} onChange={change} />
      <KeysSection settings={settings} onChange={change} />
      <PrivacySection settings={settings} onChange={change} />
      <DeleteSection outcome={outcome.value} onErase={() => void erase()}>
        <Forget />
      </DeleteSection>
    </OptionsPage>
  );
}

function Forget() {
  const t = useTranslate();
  const outcome = forgetting.outcome.value;
  const message =
    outcome === null
      ? null
      : 'failure' in outcome
        ? t(refusalKeys[outcome.failure])
        : t('forgot', outcome.forgot);
  return (
    <ForgetSite
      sites={forgetting.sites.value}
      message={message}
      onForget={(host) => void forgetting.forget(host)}
    />
  );
}

/** A sentence is short for telling its language: what is not told is read as English. */
function findIn(text: string, profile: CodingProfile): Claim[] {
  return extractClaims(text, { profile, locale: detectLocale(text, browser.i18n.getUILanguage()) ?? 'en' });
}

async function erase() {
  await surface.store.close();
  outcome.value = (await eraseAll()) === 'erased' ? 'erased' : 'blocked';
  announce({ about: 'everything' });
}
