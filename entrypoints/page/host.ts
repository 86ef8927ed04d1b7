import { effect } from '@preact/signals';
import { themeOf } from '@/utils/highlight/theme-of';
import type { Session } from './session';

export interface Host {
  readonly element: HTMLElement;
  /** Where the interface is drawn; closed, so that the page cannot look in. */
  readonly root: ShadowRoot;
}

/**
 * Puts the one element of ours into the page, last in `<html>`, with a closed shadow root; gone when `signal` aborts.
 *
 * It stands in the top layer, over the page's own dialogs. A run of another version of us may have left one behind.
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  for (const left of document.querySelectorAll(':root > tallymark-host')) left.remove();
  const element = document.createElement('tallymark-host');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = inPixels(css);
  root.append(style);
  raise(element, document.documentElement);
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/** Moves the host into an element, on top of all that is in the top layer by now. */
export function raise(element: HTMLElement, parent: Element) {
  if (element.parentElement !== parent) parent.append(element);
  else element.hidePopover();
  element.showPopover();
}

/** In a page, `rem` would go by the page's own root font size, which some sites set to 10 px. */
function inPixels(css: string): string {
  return css.replace(/(\d*\.?\d+)rem\b/gu, (_, size: string) => `${Number(size) * 16}px`);
}

/** Follows the background of the article that is read. */
export function followTheme({ element }: Host, { reading, view, signal }: Session) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  view.isSystemDark.value = system.matches;
  system.addEventListener('change', ({ matches }) => (view.isSystemDark.value = matches), { signal });
  const stop = effect(() => {
    void view.isSystemDark.value;
    const content = reading.value?.content;
    const first = content?.blocks[0];
    const range = first && content?.toRange(first);
    if (range) element.dataset.theme = themeOf(range);
  });
  signal.addEventListener('abort', stop);
}

/** Tells whether an event came from our own interface: outside a closed root its target is the host. */
export function createIsOwn({ element }: Host): (event: Event) => boolean {
  return (event) => event.target === element;
}
