import * as v from 'valibot';
import type { PageState } from '@/utils/annotation/page-state';
import { pageStateSchema } from '@/utils/annotation/parse-page-state';
import { serve } from './serve';

/**
 * Tells an extension page whenever a content script's list changed, until `signal` aborts.
 *
 * The browser delivers a content script's message to every open extension page, so nothing is passed on. This never
 * answers: the background does. A state that cannot be read is ignored.
 */
export function watchPages(onChange: (tabId: number, state: PageState) => void, signal: AbortSignal): void {
  const ignore = () => undefined;
  serve(
    (name, payload, { tab, frameId }) => {
      if (name !== 'page.changed' || tab?.id === undefined || frameId !== 0) return null;
      const state = v.safeParse(pageStateSchema, payload);
      if (state.success) onChange(tab.id, state.output);
      return null;
    },
    ignore,
    signal,
  );
}
