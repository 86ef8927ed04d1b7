import { useTranslate } from '@/components/i18n/TranslateContext';
import { KeysList } from '@/components/list/KeysHelp';
import type { Settings } from '@/utils/settings/types';
import { Section } from './Section';

interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

const themes = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
] as const;

/** Light or dark; the card in the page follows the article instead. */
export function ThemeSection({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <Section id="theme" title={t('optionsTheme')} text={t('optionsThemeText')}>
      <fieldset class="inline-choices">
        <legend class="visually-hidden">{t('optionsTheme')}</legend>
        {themes.map(([theme, name]) => (
          <label key={theme} class="check">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => onChange({ theme })}
            />
            {t(name)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

/** The keys, and whether single ones work. */
export function KeysSection({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <Section id="keys" title={t('optionsKeys')} text={t('optionsKeysText')}>
      <KeysList />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={({ currentTarget }) => onChange({ singleKeys: currentTarget.checked })}
        />
        {t('optionsSingleKeys')}
      </label>
    </Section>
  );
}

/** What is kept and what is sent: nothing. */
export function PrivacySection({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <Section id="privacy" title={t('optionsPrivacy')}>
      <div class="promise">
        <p>{t('privacyLocal')}</p>
        <p>{t('privacyNetwork')}</p>
        <p>{t('privacyPrivate')}</p>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.rememberReading}
          onChange={({ currentTarget }) => onChange({ rememberReading: currentTarget.checked })}
        />
        {t('optionsRemember')}
      </label>
    </Section>
  );
}
