import { formatDay } from '@/components/list/format-day';
import type { Translate } from '@/components/i18n/translate';

/** Writes an instant in the reader's zone: "20 Nov, 14:02". */
export function formatMoment(t: Translate, iso: string): string {
  const time = new Intl.DateTimeFormat(t.locale, { timeStyle: 'short' }).format(new Date(iso));
  return t('moment', formatDay(t, iso), time);
}
