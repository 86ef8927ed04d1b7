import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { Vocabulary } from '@/utils/annotation/query/suggest';
import { lazy } from './lazy';

const QueryHelp = lazy(() => import('./QueryHelp').then((loaded) => loaded.QueryHelp));

interface SearchFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Down arrow or Enter: on to the list. */
  readonly onLeave: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly vocabulary: Vocabulary;
  /** Whether there is room to tell of fields. */
  readonly isWide?: boolean;
}

/** The search field of a list, with suggestions below it. Escape closes them, then empties it; the third is the page's. */
export function SearchField({
  words,
  onWords,
  onLeave,
  field,
  vocabulary,
  isWide = false,
}: SearchFieldProps) {
  const t = useTranslate();
  const [isFocused, setFocused] = useState(false);
  return (
    <search class="field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        role="combobox"
        list={undefined}
        aria-expanded={false}
        aria-autocomplete="list"
        aria-label={t('search')}
        placeholder={t(isWide ? 'searchPlaceholder' : 'searchPlaceholderShort')}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={(event) => {
          if (event.defaultPrevented) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else if (event.key === 'Escape' && words !== '') onWords('');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      {isFocused && words !== '' && (
        <QueryHelp query={words} field={field} vocabulary={vocabulary} onQuery={onWords} />
      )}
    </search>
  );
}
