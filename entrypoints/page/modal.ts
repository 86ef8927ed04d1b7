import { effect } from '@preact/signals';
import { raise, type Host } from './host';
import type { Session } from './session';

/** How often it is looked whether the page has thrown us out, in milliseconds. */
const lookInterval = 1_000;

/**
 * Keeps our interface usable while the page shows a modal dialog (a consent wall, an article in a dialog).
 *
 * All outside such a dialog is inert, popovers too, so the host moves into it as long as it is open. A page that throws
 * the host out gets it back.
 */
export function followModals({ element }: Host, { model, view, signal }: Session) {
  const follow = () => {
    const modal = openModal();
    view.modal.value = modal;
    const parent = modal ?? document.documentElement;
    if (element.parentElement !== parent || !element.matches(':popover-open')) raise(element, parent);
  };
  // Dialogs tell of themselves without bubbling.
  document.addEventListener('toggle', follow, { capture: true, signal });
  document.addEventListener('close', follow, { capture: true, signal });
  const looks = setInterval(follow, lookInterval);
  const stop = effect(() => {
    if (model.openId.value !== null) follow();
  });
  signal.addEventListener('abort', () => {
    stop();
    clearInterval(looks);
  });
}

/** The modal dialog in front; the last one where several are open. */
function openModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}
