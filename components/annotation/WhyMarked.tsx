import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { Reason } from '@/utils/claims/types';

/** Unfolds why the passage was marked: the words that made the engine stop, and the rule that read each. */
export function WhyMarked({ why }: { readonly why: readonly Reason[] }) {
  const t = useTranslate();
  if (why.length === 0) return null;
  const words = why.map((reason) => `“${reason.words}”`);
  return (
    <details class="fold">
      <summary>
        <Icon name="next" />
        {t('cardWhy')}
        <span class="meta">{[...new Set(words)].join(' · ')}</span>
      </summary>
      <div class="fold__body">
        <ul class="why">
          {why.map(({ rule, words: cue }, index) => (
            <li key={index}>
              <span>{rule.replaceAll('-', ' ')}</span>
              <q class="quote">{cue}</q>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
