import type { SavedView } from '@/utils/settings/types';
import type { Surface } from '../review/surface';
import type { Toasts } from '../review/toasts';

/** The queries that the reader saved. They are settings, in `surface.settings`. */
export interface SavedViews {
  /** Saves a query under a name and gives its id. */
  readonly save: (name: string, query: string) => Promise<string>;
  readonly remove: (id: string) => Promise<void>;
}

/** Creates the writer of saved views. */
export function createSavedViews({ settings, change }: Surface, toasts: Toasts): SavedViews {
  const put = (views: readonly SavedView[]) => change({ views });
  return {
    save: async (name, query) => {
      const id = crypto.randomUUID();
      await put([...settings.value.views, { id, name: name.trim(), query }]);
      return id;
    },
    remove: async (id) => {
      const before = settings.value.views;
      await put(before.filter((view) => view.id !== id));
      toasts.show('viewDeleted', () => void put(before));
    },
  };
}
