import type { Session } from './session';
import { closeEntry } from './open-entry';
import { readPage } from './read-page';
import { report } from './report';

/** How soon after a change the page is read again, in milliseconds; twice as long each time nothing was new. */
const shortestPause = 1_000;
const longestPause = 60_000;

/**
 * Reads the page again when its article changed: another page of a single-page site, or late text.
 *
 * Changes outside the article (tickers, comments, advertisements) are left alone once there is one.
 */
export function watchPage(session: Session) {
  const { signal } = session;
  let pause = shortestPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = pageAddress();
  const readAgain = async () => {
    timer = undefined;
    if (address !== pageAddress()) {
      closeEntry(session);
      pause = shortestPause;
    }
    address = pageAddress();
    pause = (await readPage(session)) ? shortestPause : Math.min(pause * 2, longestPause);
  };
  const ask = () => {
    timer ??= setTimeout(() => {
      readAgain().catch((error: unknown) => reportUnlessStopped(session, error));
    }, pause);
  };
  const observer = new MutationObserver((records) => {
    if (address !== pageAddress() || records.some(({ target }) => concerns(session, target))) ask();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  addEventListener('popstate', ask, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Tells whether a change may have touched the article: inside the element that holds all of it. */
function concerns({ reading }: Session, target: Node): boolean {
  const content = reading.value?.content;
  const first = content?.blocks[0];
  const last = content?.blocks.at(-1);
  if (content === undefined || first === undefined || last === undefined) return true;
  const range = content.toRange({ start: first.start, end: last.end });
  return range === null || range.commonAncestorContainer.contains(target);
}

function pageAddress(): string {
  return location.href.split('#', 1)[0] ?? '';
}

function reportUnlessStopped({ signal }: Session, error: unknown) {
  if (!signal.aborted) report(error);
}
