import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface MenuProps {
  readonly label: string;
  /** The button it belongs to: it stands under it, and gets the focus back. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** `MenuItem`s. */
  readonly children: ComponentChildren;
}

/** A menu under a button, by the pattern of the ARIA guide: arrows move, Escape, Tab and a click elsewhere close. */
export function Menu({ label, anchor, onClose, children }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu === null) return undefined;
    menu.showPopover();
    place(menu, anchor);
    focusItem(menu, (items) => items.find((item) => item.ariaChecked === 'true') ?? items[0]);
    const onToggle = (event: Event) => isClosing(event) && onClose();
    menu.addEventListener('toggle', onToggle);
    return () => menu.removeEventListener('toggle', onToggle);
  }, [anchor]);
  const close = () => {
    anchor.focus();
    onClose();
  };
  return (
    <div
      ref={ref}
      class="menu menu--floating"
      role="menu"
      aria-label={label}
      popover="auto"
      onClick={close}
      onKeyDown={(event) => onMenuKey(event, close)}
    >
      {children}
    </div>
  );
}

function onMenuKey(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void) {
  event.stopPropagation();
  const menu = event.currentTarget;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) focusItem(menu, (items, at) => items[(at + step + items.length) % items.length]);
  else if (event.key === 'Home') focusItem(menu, (items) => items[0]);
  else if (event.key === 'End') focusItem(menu, (items) => items.at(-1));
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
}

function focusItem(
  menu: HTMLElement,
  pick: (items: readonly HTMLElement[], at: number) => HTMLElement | undefined,
) {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  pick(
    items,
    items.findIndex((item) => item === document.activeElement),
  )?.focus();
}

function place(menu: HTMLElement, anchor: HTMLElement) {
  const button = anchor.getBoundingClientRect();
  const { offsetHeight, offsetWidth } = menu;
  const below = button.bottom + offsetHeight + 4 <= innerHeight;
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const left = isRtl ? button.left : button.right - offsetWidth;
  menu.style.top = `${Math.max(4, below ? button.bottom + 2 : button.top - offsetHeight - 2)}px`;
  menu.style.left = `${Math.max(4, Math.min(left, innerWidth - offsetWidth - 4))}px`;
}

function isClosing(event: Event): boolean {
  return event instanceof ToggleEvent && event.newState === 'closed';
}
