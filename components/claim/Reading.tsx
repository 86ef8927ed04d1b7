import { EditableFact } from '@/components/form/EditableFact';
import type { Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { CodingProfile, Quantity } from '@/utils/claims/types';
import { figureWords, formatNumber } from './claim-words';
import type { FactsProps } from './FactList';
import { Figure } from './Figure';
import { profileKeys } from './profile-keys';
import { readBounds, writeBounds } from './quantity-input';

interface ReadingProps extends FactsProps {
  readonly profile: CodingProfile;
}

/** The words of the article, an arrow, and what they were read as. */
export function Reading({ seen, record, profile, onCorrect }: ReadingProps) {
  const t = useTranslate();
  const { quantity } = record;
  const words = seen.number?.text ?? seen.quote;
  return (
    <p class="reading">
      <q class={seen.number === null ? 'quote' : 'reading__words'} dir="auto">
        {words}
      </q>
      {quantity !== null && (
        <>
          <Icon name="arrow" label={t('readAs')} class="reading__arrow" />
          <EditableFigure seen={seen} record={{ ...record, quantity }} onCorrect={onCorrect} />
          <Gloss quantity={quantity} words={words} profile={profile} />
        </>
      )}
    </p>
  );
}

interface EditableFigureProps extends FactsProps {
  readonly record: FactsProps['record'] & { readonly quantity: Quantity };
}

function EditableFigure({ seen, record, onCorrect }: EditableFigureProps) {
  const t = useTranslate();
  const { quantity, outcome } = record;
  const isCorrected = JSON.stringify(quantity) !== JSON.stringify(seen.quantity);
  return (
    <EditableFact
      label={t('factFigure')}
      text={figureWords(t, quantity, outcome) ?? t('glossNone')}
      editor={{ type: 'text', value: writeBounds(quantity) }}
      was={isCorrected && seen.quantity !== null ? writeBounds(seen.quantity) : null}
      onSave={(input) => {
        const bounds = readBounds(input);
        if (bounds !== null) onCorrect({ quantity: { ...quantity, ...bounds, imputed: false } });
      }}
      class="fact--figure"
    >
      <Figure quantity={quantity} outcome={outcome} class="reading__range" />
    </EditableFact>
  );
}

interface GlossProps {
  readonly quantity: Quantity;
  readonly words: string;
  readonly profile: CodingProfile;
}

function Gloss({ quantity, words, profile }: GlossProps) {
  const t = useTranslate();
  const name = t(profileKeys[profile]);
  if (quantity.imputed) {
    return (
      <span class="imputed" title={t('imputedWhy', name, words)}>
        {t('imputedBy', name)}
      </span>
    );
  }
  return <span class="reading__gloss">{glossOf(t, quantity)}</span>;
}

function glossOf(t: Translate, { low, high, approximate }: Quantity): string {
  if (low === null) return high === null ? '' : t('glossAtMost', formatNumber(t, high));
  if (high === null) return t('glossAtLeast', formatNumber(t, low));
  return approximate && low === high ? t('glossAbout', formatNumber(t, low)) : '';
}
