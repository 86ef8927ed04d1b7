import { profileKeys } from '@/components/claim/profile-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { codingProfiles, type CodingProfile } from '@/utils/claims/types';
import { Section } from './Section';

/** A profile's reading of a word: bounds, `null` for an open end; absent where it has none. */
export type WordReading = readonly [low: number | null, high: number | null];

interface ProfileSectionProps {
  readonly profile: CodingProfile;
  /** The vague words and what each profile makes of them. */
  readonly words: readonly {
    readonly word: string;
    readonly readings: Readonly<Partial<Record<CodingProfile, WordReading>>>;
  }[];
  readonly onProfile: (profile: CodingProfile) => void;
}

/** Which number a vague word stands for, one column a profile. */
export function ProfileSection({ profile, words, onProfile }: ProfileSectionProps) {
  const t = useTranslate();
  return (
    <Section id="profile" title={t('optionsProfile')} text={t('optionsProfileText')}>
      <table class="profile">
        <thead>
          <tr>
            <th scope="col">{t('optionsProfileWord')}</th>
            {codingProfiles.map((choice) => (
              <th key={choice} scope="col" data-chosen={choice === profile}>
                <label>
                  <input
                    type="radio"
                    name="profile"
                    checked={choice === profile}
                    onChange={() => onProfile(choice)}
                  />
                  {t(profileKeys[choice])}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.map(({ word, readings }) => (
            <tr key={word}>
              <th scope="row">
                <q class="quote">{word}</q>
              </th>
              {codingProfiles.map((choice) => (
                <td key={choice} data-chosen={choice === profile}>
                  <bdi dir="ltr">{readingText(readings[choice], t.locale)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function readingText(reading: WordReading | undefined, locale: string): string {
  if (reading === undefined) return '–';
  const [low, high] = reading;
  const number = new Intl.NumberFormat(locale);
  if (low === null) return high === null ? '–' : `≤ ${number.format(high)}`;
  if (high === null) return `≥ ${number.format(low)}`;
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
}
