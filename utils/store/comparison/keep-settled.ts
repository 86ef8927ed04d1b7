import { watchStore } from '../changes';
import type { Connection } from '../connection';
import { settleFigures } from './settle-figures';

/** Writes that follow each other within so many milliseconds are settled at once. */
const pause = 300;

/** What hears of the settling. */
export interface SettleEvents {
  /** Every run's end. */
  readonly onSettled?: () => void;
  /** How many articles are left: a run is long only after an import. */
  readonly onProgress?: (left: number) => void;
}

/**
 * Settles figures after every write until `signal` aborts, one run at a time. Gives the function that settles at once,
 * which resolves when nothing is left.
 */
export function keepSettled(
  store: Connection,
  signal: AbortSignal,
  { onSettled, onProgress }: SettleEvents = {},
): () => Promise<void> {
  let running = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    running = running.then(async () => {
      if (signal.aborted) return;
      await store.use((db) => settleFigures(db, onProgress));
      onSettled?.();
    });
    return running;
  };
  watchStore(({ about }) => {
    if (about === 'figures' || about === 'settings' || about === 'cases') return;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), pause);
  }, signal);
  return settle;
}
