import type { Connection } from '@/utils/store/connection';
import { purgeBin } from '@/utils/store/purge-bin';
import { createWriter } from '@/utils/store/writer';

/** Milliseconds in which whoever woke the background is answered first. */
const delay = 2_000;

/**
 * Empties the bin of what is 30 days old, soon after the background was woken. It is woken by every read page, so no
 * alarm is needed, and no permission for one.
 */
export async function emptyBin(store: Connection): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delay));
  await store.use((db) => purgeBin(createWriter(db)));
}
