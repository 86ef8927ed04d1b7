import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { IconName } from '@/components/icon/drawings';

interface MoreMenuProps {
  readonly canDelete: boolean;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
}

/** What is seldom needed. Arrows move, Escape closes and gives the focus back to the button. */
export function MoreMenu({ canDelete, onCopy, onDelete }: MoreMenuProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <div class="more">
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-label={t('cardMore')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <Items onClose={close}>
          <Item icon="copy" name="cardCopy" onChoose={choose(onCopy)} />
          {canDelete && <Item icon="bin" name="cardDelete" onChoose={choose(onDelete)} />}
        </Items>
      )}
    </div>
  );
}

interface ItemsProps {
  readonly onClose: () => void;
  readonly children: preact.ComponentChildren;
}

function Items({ onClose, children }: ItemsProps) {
  const t = useTranslate();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div
      class="menu"
      role="menu"
      aria-label={t('cardMore')}
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else if (event.key === 'ArrowDown') moveFocus(event.currentTarget, event.target, 1);
        else if (event.key === 'ArrowUp') moveFocus(event.currentTarget, event.target, -1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </div>
  );
}

interface ItemProps {
  readonly icon: IconName;
  readonly name: MessageKey;
  readonly onChoose: () => void;
}

function Item({ icon, name, onChoose }: ItemProps) {
  const t = useTranslate();
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>
      <Icon name={icon} />
      {t(name)}
    </button>
  );
}

function moveFocus(menu: HTMLElement, from: EventTarget | null, by: 1 | -1) {
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item === from);
  items.at((at + by) % items.length)?.focus();
}
