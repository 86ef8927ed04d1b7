import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { orderKeys } from './labels';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { listOrders, type ListOrder } from './order-entries';

interface OrderMenuProps {
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

/** The button that says how the list is ordered, with its menu. */
export function OrderMenu({ order, onOrder }: OrderMenuProps) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        class="button button--quiet order"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('orderBy', t(orderKeys[order]))}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('order')}
        <Icon name="down" />
      </button>
      {anchor !== null && (
        <Menu label={t('order')} anchor={anchor} onClose={() => setAnchor(null)}>
          {listOrders.map((choice) => (
            <MenuItem key={choice} checked={choice === order} onChoose={() => onOrder(choice)}>
              {t(orderKeys[choice])}
              {choice === order && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}
