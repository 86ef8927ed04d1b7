import type { Review } from './review';

/** Puts the focus into the search field of the page. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[type="search"]')?.focus();
}

/** The keys that work wherever the focus is in the page, but in a field: / for search, ? for help, u for undo. */
export function watchPageKeys({
  surface,
  isHelpOpen,
  toasts,
}: Pick<Review, 'surface' | 'isHelpOpen' | 'toasts'>): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isChord || isInField(event.target)) return;
      if (!surface.settings.value.singleKeys) return;
      if (event.key === '/') focusSearch();
      else if (event.key === '?') isHelpOpen.value = true;
      else if (event.key === 'u') toasts.undo();
      else return;
      event.preventDefault();
    },
    { signal: surface.signal },
  );
}

function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')
  );
}
