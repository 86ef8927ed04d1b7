import { signal, type ReadonlySignal } from '@preact/signals';
import { defaultSettings } from '@/utils/settings/default-settings';
import type { Settings } from '@/utils/settings/types';
import { watchStore } from '@/utils/store/changes';
import { createConnection, type Connection } from '@/utils/store/connection';
import type { StoreFailure } from '@/utils/store/failures';
import { changeSettings, readSettings } from '@/utils/store/settings';

/** What every page of the extension stands on. */
export interface Surface {
  readonly store: Connection;
  readonly settings: ReadonlySignal<Settings>;
  /** Why the store cannot be read; `null` while it can. */
  readonly failure: ReadonlySignal<StoreFailure | null>;
  readonly change: (changes: Partial<Settings>) => Promise<void>;
  /** Ends with the page. */
  readonly signal: AbortSignal;
}

/** Opens the store for a page and keeps its settings and its theme in step with them. */
export function openSurface(): Surface {
  const store = createConnection();
  const settings = signal(defaultSettings);
  const failure = signal<StoreFailure | null>(null);
  const ending = new AbortController();
  const load = async () => {
    const read = await store.use(readSettings);
    failure.value = read.ok ? null : read.reason;
    if (read.ok) settings.value = read.value;
  };
  settings.subscribe(applyTheme);
  watchStore(({ about }) => about === 'settings' && void load(), ending.signal);
  addEventListener('pagehide', () => ending.abort(), { once: true });
  void load();
  return {
    store,
    settings,
    failure,
    signal: ending.signal,
    change: async (changes) => {
      const changed = await store.use((db) => changeSettings(db, changes));
      failure.value = changed.ok ? null : changed.reason;
      if (changed.ok) settings.value = changed.value;
    },
  };
}

function applyTheme({ theme }: Settings) {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
