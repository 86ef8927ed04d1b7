import { signal, type ReadonlySignal } from '@preact/signals';
import { watchStore } from '@/utils/store/changes';
import type { StoreFailure } from '@/utils/store/failures';
import { forgetSite } from '@/utils/store/forget-site';
import { listSites, type KeptSite } from '@/utils/store/list-sites';
import { createWriter } from '@/utils/store/writer';
import type { Surface } from '../review/surface';

/** The sites of which something is kept, and what came of forgetting one. */
export interface Forgetting {
  readonly sites: ReadonlySignal<readonly KeptSite[] | null>;
  readonly outcome: ReadonlySignal<{ readonly forgot: string } | { readonly failure: StoreFailure } | null>;
  readonly forget: (host: string) => Promise<void>;
}

/** Reads the sites, and again whenever the store changes. */
export function createForgetting({ store, signal: ending }: Surface): Forgetting {
  const sites = signal<readonly KeptSite[] | null>(null);
  const outcome = signal<Forgetting['outcome']['value']>(null);
  const load = async () => {
    const read = await store.use(listSites);
    if (read.ok) sites.value = read.value;
    else outcome.value = { failure: read.reason };
  };
  watchStore(({ about }) => about !== 'settings' && void load(), ending);
  void load();
  return {
    sites,
    outcome,
    forget: async (host) => {
      const forgot = await store.use((db) => forgetSite(createWriter(db), host));
      outcome.value = forgot.ok ? { forgot: host } : { failure: forgot.reason };
      await load();
    },
  };
}
