import type { PageState } from '@/utils/annotation/page-state';
import { isOfSameSite } from '@/utils/article/canonical-url';
import type { PageSender } from '@/utils/messaging/serve-background';
import type { Connection } from '@/utils/store/connection';
import { keepPlaces, type SeenPlace } from '@/utils/store/places';
import { createWriter } from '@/utils/store/writer';

/** Keeps what a page found of its notes; a page tells its whole list at every change. */
export type KeepPlaces = (state: PageState, sender: PageSender) => Promise<void>;

/** Creates the keeper. It remembers what each article said last, so that most messages cost nothing. */
export function createPlaceKeeper(store: Connection): KeepPlaces {
  const told = new Map<string, string>();
  return async ({ article, entries, isPrivate }, sender) => {
    if (article === null || isPrivate || sender.isPrivate || !isOfSameSite(article.source, sender.url))
      return;
    const places = entries.flatMap(seenPlace);
    const news = JSON.stringify(places);
    if (places.length === 0 || told.get(article.source) === news) return;
    told.set(article.source, news);
    await store.use((db) => keepPlaces(createWriter(db), { source: article.source, places }));
  };
}

/** Words that a page has not loaded yet are not lost. */
function seenPlace({ annotation, resolution }: PageState['entries'][number]): SeenPlace[] {
  if (annotation === null || resolution === null) return [];
  const { id } = annotation;
  if (resolution.state === 'edited') return [{ id, state: 'changed' }];
  if (resolution.state === 'ambiguous') return [{ id, state: 'ambiguous' }];
  if (resolution.state !== 'orphan') return [{ id, state: 'seen' }];
  return resolution.reason === 'not-loaded' ? [] : [{ id, state: 'lost' }];
}
