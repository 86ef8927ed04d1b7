import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Section } from './Section';

interface DeleteSectionProps {
  /** What came of it; `null` before. */
  readonly outcome: 'erased' | 'blocked' | null;
  readonly onErase: () => void;
  /** What deletes less than everything; stands before. */
  readonly children: ComponentChildren;
}

/** Erases everything, once the words are typed that say so. */
export function DeleteSection({ outcome, onErase, children }: DeleteSectionProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const words = t('deleteWords');
  const isTyped = typed.trim().toLowerCase() === words.toLowerCase();
  return (
    <Section id="delete" title={t('optionsDelete')} text={t('optionsDeleteText')}>
      {children}
      <h3>{t('deleteEverything')}</h3>
      <p>{t('deleteText')}</p>
      <form
        class="wipe"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isTyped) return;
          setTyped('');
          onErase();
        }}
      >
        <label for="wipe">{t('deleteType', words)}</label>
        <span class="field">
          <input
            id="wipe"
            autocomplete="off"
            spellcheck={false}
            size={18}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </span>
        <button type="submit" class="button button--danger" disabled={!isTyped}>
          {t('deleteEverything')}
        </button>
      </form>
      <p role="status">{outcome !== null && t(outcome === 'erased' ? 'deleteDone' : 'deleteBlocked')}</p>
    </Section>
  );
}
