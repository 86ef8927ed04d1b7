import type { ComponentChildren } from 'preact';

interface MenuItemProps {
  readonly children: ComponentChildren;
  /** Makes it one of several, chosen or not. */
  readonly checked?: boolean;
  /** The key that does the same from the list. */
  readonly shortcut?: string;
  readonly onChoose: () => void;
}

export function MenuItem({ children, checked, shortcut, onChoose }: MenuItemProps) {
  const role = checked === undefined ? 'menuitem' : 'menuitemradio';
  return (
    <button type="button" role={role} aria-checked={checked} tabIndex={-1} onClick={onChoose}>
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
