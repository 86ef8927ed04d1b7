import type { Highlighter } from '@/utils/highlight/types';
import { closeEntry, findEntry, openEntry } from './open-entry';
import type { Session } from './session';

/** What does something by itself when it is clicked. */
const interactive =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Opens the card of a clicked mark. Links, controls and selecting stay as they are; a click elsewhere closes. */
export function watchClicks(session: Session, highlighter: Highlighter, isOwn: (event: Event) => boolean) {
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || isOwn(event)) return;
    if (getSelection()?.isCollapsed === false) return;
    const id = isInteractive(event) ? null : highlighter.hitTest(event.clientX, event.clientY);
    const entry = id === null ? null : findEntry(session, id);
    if (entry !== null) openEntry(session, entry);
    else closeEntry(session);
  };
  document.addEventListener('click', onClick, { capture: true, signal: session.signal });
}

function isInteractive({ target }: Event): boolean {
  return target instanceof Element && target.closest(interactive) !== null;
}
