import { signal, type ReadonlySignal } from '@preact/signals';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import { sendToPage } from '@/utils/messaging/send-to-page';
import type { PageList } from '../review/page-list';

/** Milliseconds until a page that did not answer is asked again. */
const pause = 1_000;

/** Follows where the claims of the page in front are, as it is scrolled, until `ending`. */
export function followPage(page: PageList, ending: AbortSignal): ReadonlySignal<readonly EntryPlace[]> {
  const places = signal<readonly EntryPlace[]>([]);
  page.tab.subscribe(() => (places.value = []));
  const follow = async () => {
    while (!ending.aborted) {
      const found = await askPlaces(page, places.value);
      if (found === null) await new Promise((resolve) => setTimeout(resolve, pause));
      else places.value = found;
    }
  };
  void follow();
  return places;
}

/** `null` when there is no list, or its page does not answer or is no longer the one in front. */
async function askPlaces({ view, tab }: PageList, places: readonly EntryPlace[]) {
  const asked = tab.value;
  if (asked === null || view.value.phase !== 'ready') return null;
  const known = places.filter(({ inSight }) => inSight).map(({ id }) => id);
  const delivery = await sendToPage(asked.id, 'page.places', { known });
  return delivery.ok && tab.value === asked ? delivery.answer : null;
}
