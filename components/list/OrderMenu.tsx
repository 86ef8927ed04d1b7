import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { orderKeys } from './labels';
import { lazy } from './lazy';
import type { ListOrder } from './order-entries';

const OrderChoices = lazy(() => import('./OrderChoices').then((loaded) => loaded.OrderChoices));

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
        <OrderChoices anchor={anchor} order={order} onOrder={onOrder} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}
