import type { ComponentChildren } from 'preact';
import { AccessSection } from '@/components/options/AccessSection';
import { DeleteSection } from '@/components/options/DeleteSection';
import { ForgetSite } from '@/components/options/ForgetSite';
import { KeysSection, PrivacySection, ThemeSection } from '@/components/options/GeneralSections';
import { KindsSection } from '@/components/options/KindsSection';
import { OnboardingPage } from '@/components/options/OnboardingPage';
import { OptionsPage } from '@/components/options/OptionsPage';
import { ProfileSection } from '@/components/options/ProfileSection';
import { SampleArticle } from '@/components/options/SampleArticle';
import { TrySection } from '@/components/options/TrySection';
import { vagueWords } from '@/entrypoints/options/vague-words';
import { claimKinds } from '@/utils/claims/types';
import { extractClaims } from '@/utils/claims/extract';
import { defaultSettings } from '@/utils/settings/default-settings';
import type { GalleryState } from './states';
import { english as t } from './translate';

const nothing = () => undefined;
const find = (text: string) => extractClaims(text, { locale: 'en' });

interface Parts {
  readonly sites?: readonly string[];
  readonly everywhere?: boolean;
  /** Sites that can be forgotten; `null` while they are read. */
  readonly kept?: Parameters<typeof ForgetSite>[0]['sites'];
  readonly outcome?: 'erased' | 'blocked' | null;
  /** What is tried instead of the section's own sentence. */
  readonly found?: ReturnType<typeof find>;
}

function options(parts: Parts): ComponentChildren {
  const { sites = [], everywhere = false, outcome = null, kept = [], found } = parts;
  const settings = { ...defaultSettings, kinds: claimKinds.slice(0, 4) };
  return (
    <OptionsPage>
      <AccessSection
        granted={{ sites, everywhere }}
        onAdd={nothing}
        onRemove={nothing}
        onEverywhere={nothing}
        onOnClick={nothing}
      />
      <ProfileSection profile="cautious" words={vagueWords} onProfile={nothing} />
      <KindsSection kinds={settings.kinds} onKinds={nothing} />
      <TrySection find={(text) => found ?? find(text)} />
      <ThemeSection settings={settings} onChange={nothing} />
      <KeysSection settings={settings} onChange={nothing} />
      <PrivacySection settings={settings} onChange={nothing} />
      <DeleteSection outcome={outcome} onErase={nothing}>
        <ForgetSite sites={kept} message={null} onForget={nothing} />
      </DeleteSection>
    </OptionsPage>
  );
}

/** The options in every state. */
export const optionsStates: readonly GalleryState[] = [
  { name: 'options-on-click', content: options({}) },
  {
    name: 'options-sites',
    content: options({ sites: ['example.net', 'wire.example'], kept: [{ host: 'example.net', notes: 12 }] }),
  },
  { name: 'options-everywhere', content: options({ everywhere: true, kept: null }) },
  { name: 'options-nothing-found', content: options({ found: [] }) },
  { name: 'options-erased', content: options({ outcome: 'erased' }) },
  { name: 'options-blocked', content: options({ outcome: 'blocked' }) },
];

/** The first-run page. */
export const onboardingStates: readonly GalleryState[] = [
  {
    name: 'onboarding',
    content: (
      <OnboardingPage
        text={t('onboardingSample')}
        claims={find(t('onboardingSample'))}
        onTry={nothing}
        onSkip={nothing}
      />
    ),
  },
];

const paragraphs = [
  'About 1,200 families fled the town through the eastern corridor, the Observatory reported.',
  'Another 500 fighters have joined the brigade, bringing the total to over 17,000.',
];

/** The sample article. */
export const sampleStates: readonly GalleryState[] = [
  {
    name: 'sample',
    content: (
      <SampleArticle
        title="River front: the lines tighten around Derwana"
        paragraphs={paragraphs.map((text) => ({ text, claims: find(text) }))}
      />
    ),
  },
];
