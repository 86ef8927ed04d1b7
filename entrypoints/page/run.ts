import { browser } from 'wxt/browser';

/** A run of this script in the page; the next injection finds it by the one global of our isolated world. */
interface Run {
  readonly isCutOff: () => boolean;
  readonly end: () => void;
}

declare global {
  // Of the isolated world, which no page sees.
  var tallymarkRun: Run | undefined;
}

/** How often a run looks whether its extension is still there, in milliseconds. */
const lookInterval = 2_000;

/**
 * Starts the one run of a page; its signal aborts when the extension is updated or removed.
 *
 * `null` while an earlier injection is at work. One that was cut off from its extension is ended first. Says nothing
 * to the page: an event that tells other runs to stop would be heard by its listeners.
 */
export function startRun(): AbortSignal | null {
  const earlier = globalThis.tallymarkRun;
  if (earlier?.isCutOff() === false) return null;
  earlier?.end();
  const ending = new AbortController();
  const run = { isCutOff, end: () => ending.abort() };
  globalThis.tallymarkRun = run;
  const looks = setInterval(() => isCutOff() && run.end(), lookInterval);
  ending.signal.addEventListener('abort', () => clearInterval(looks));
  return ending.signal;
}

/** After an update or removal of the extension its scripts stay in the page, but nobody listens to them any more. */
function isCutOff(): boolean {
  const runtime: { readonly id?: string } | undefined = browser.runtime;
  return runtime?.id === undefined;
}
