import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { NoteGroup } from '@/utils/annotation/arrangement';
import { readArticles } from '@/utils/store/read-articles';
import { vocabularyOf } from '@/utils/store/catalogue/vocabulary';
import type { Library } from '../library';

/** Names a group by what its notes have in common; an article by its title, once that is read. */
export function useGroupLabel(library: Library): (key: string) => string {
  const t = useTranslate();
  const { group } = library.route.current.value;
  const titles = useTitles(library, group);
  return (key) => {
    if (group === 'article') return titles.get(key) ?? key;
    if (key !== '') return key;
    return t(group === 'said' ? 'nobodyNamed' : 'nothingSaid');
  };
}

/** The titles of all articles by address, while notes are grouped by them. */
function useTitles({ catalogue, surface: { store } }: Library, group: NoteGroup | null) {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const known = catalogue.current.value;
  useEffect(() => {
    if (group !== 'article' || known === null) return;
    const sources = vocabularyOf(known, 'source');
    void store
      .use((db) => readArticles(db, sources))
      .then((read) => {
        if (read.ok) setTitles(new Map([...read.value].map(([source, { title }]) => [source, title])));
      });
  }, [group, known]);
  return titles;
}
