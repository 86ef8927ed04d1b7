import type { Highlighter } from '@/utils/highlight/types';
import { eachDocument, isElement } from './documents';
import { closeEntry, findEntry, openEntry } from './open-entry';
import type { Session } from './session';

/** What does something by itself when it is clicked. */
const interactive =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Opens the card of a clicked mark. Links, controls and selecting stay as they are; a click elsewhere closes. */
export function watchClicks(session: Session, highlighter: Highlighter, isOwn: (event: Event) => boolean) {
  const onClick = (event: MouseEvent, page: Document) => {
    if (!event.isTrusted || event.button !== 0 || isOwn(event)) return;
    if (page.getSelection()?.isCollapsed === false) return;
    const id = isInteractive(event) ? null : highlighter.hitTest(event.clientX, event.clientY, page);
    const entry = id === null ? null : findEntry(session, id);
    if (entry !== null) openEntry(session, entry);
    else closeEntry(session);
  };
  eachDocument(session, (page) =>
    page.addEventListener('click', (event) => onClick(event, page), {
      capture: true,
      signal: session.signal,
    }),
  );
}

function isInteractive(event: Event): boolean {
  return event.composedPath().some((target) => isElement(target) && target.matches(interactive));
}
