import { useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NameDialog } from '@/components/form/NameDialog';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { isNoteSection } from '@/components/library/sections';
import { OptionsButton } from '@/components/list/PopupTop';
import { SearchField } from '@/components/list/SearchField';
import { catalogueVocabulary } from '../review/catalogue-source';
import { queryOf } from './note-rows';
import type { ViewProps } from './views';

/** The search field, with the way to keep what it asks for. */
export function LibraryQuery({ library }: ViewProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const vocabulary = useMemo(() => catalogueVocabulary(library.catalogue), []);
  const [isNaming, setNaming] = useState(false);
  const { route, views, surface } = library;
  const { section, query } = route.current.value;
  const save = async (name: string) => {
    const item = await views.save(name, queryOf(route.current.value, surface.settings.value.views));
    route.go({ section: 'saved', item });
  };
  return (
    <div class="query">
      <SearchField
        field={field}
        words={query}
        vocabulary={vocabulary}
        isWide
        onWords={(typed) =>
          isNoteSection(section) ? route.adjust({ query: typed }) : route.go({ section: 'all', query: typed })
        }
        onLeave={() => document.querySelector<HTMLElement>('[role="grid"]')?.focus()}
      />
      <button type="button" class="button" disabled={query.trim() === ''} onClick={() => setNaming(true)}>
        {t('viewSave')}
      </button>
      <OptionsButton onOptions={() => void browser.runtime.openOptionsPage()} />
      {isNaming && (
        <NameDialog
          label={t('viewName')}
          name={query}
          onSave={(name) => void save(name)}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}
