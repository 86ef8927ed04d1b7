import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';

const keys: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['1–5', 'keysVerdict'],
  ['n', 'keysNote'],
  ['t', 'keysTag'],
  ['e', 'keysEvidence'],
  ['s', 'keysScope'],
  ['x', 'keysDismiss'],
  ['u', 'keysUndo'],
  ['j k', 'keysStep'],
  ['Esc', 'keysClose'],
];

/** The keys of the card, as "?" shows them. */
export function KeyHelp() {
  const t = useTranslate();
  return (
    <dl class="card__section keys" aria-label={t('cardKeys')}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
