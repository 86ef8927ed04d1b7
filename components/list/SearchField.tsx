import type { RefObject } from 'preact';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

interface SearchFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Down arrow or Enter: on to the list. */
  readonly onLeave: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The search field of a list. Escape empties it; a second Escape is the page's. */
export function SearchField({ words, onWords, onLeave, field }: SearchFieldProps) {
  const t = useTranslate();
  return (
    <search class="field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={t('search')}
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else if (event.key === 'Escape' && words !== '') onWords('');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
