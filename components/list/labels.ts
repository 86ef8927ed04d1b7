import type { MessageKey } from '@/components/i18n/translate';
import type { PageFilter } from './filter-entries';
import type { ListOrder } from './order-entries';

export const filterKeys = {
  'nobody-named': 'filterNobodyNamed',
  'not-reviewed': 'filterNotReviewed',
  changed: 'filterChanged',
} as const satisfies Record<PageFilter, MessageKey>;

export const orderKeys = {
  text: 'orderText',
  figure: 'orderFigure',
  'not-reviewed': 'orderNotReviewed',
  'nobody-named': 'orderNobodyNamed',
} as const satisfies Record<ListOrder, MessageKey>;
