import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { orderKeys } from './labels';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { listOrders, type ListOrder } from './order-entries';

interface OrderChoicesProps {
  readonly anchor: HTMLElement;
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  readonly onClose: () => void;
}

/** The orders that a list can be in. */
export function OrderChoices({ anchor, order, onOrder, onClose }: OrderChoicesProps) {
  const t = useTranslate();
  return (
    <Menu label={t('order')} anchor={anchor} onClose={onClose}>
      {listOrders.map((choice) => (
        <MenuItem key={choice} checked={choice === order} onChoose={() => onOrder(choice)}>
          {t(orderKeys[choice])}
          {choice === order && <Icon name="check" />}
        </MenuItem>
      ))}
    </Menu>
  );
}
