import type { Translate } from '@/components/i18n/translate';

/**
 * Writes a day the short way, "20 Nov"; with its year when that is not the year of `now`.
 *
 * Takes ISO 8601 dates, which have no zone, and instants, which are shown in the reader's; anything else stays as it is.
 */
export function formatDay(t: Translate, iso: string, now: Date = new Date()): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(iso);
  const day = new Date(isDate ? `${iso}T00:00` : iso);
  if (Number.isNaN(day.getTime())) return iso;
  const sameYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(t.locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(day);
}
