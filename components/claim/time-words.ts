import type { Translate } from '@/components/i18n/translate';
import type { ClaimTime } from '@/utils/claims/types';

/** Says the days of a time: "31 Oct – 20 Nov 2018"; `null` when the text does not tell them. */
export function dayWords(t: Translate, { from, to }: ClaimTime): string | null {
  const days = [from ?? to, to ?? from].flatMap((day) => (day === null ? [] : [toDate(day)]));
  const [first, last] = days;
  if (first === undefined || last === undefined || days.some(Number.isNaN)) return null;
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(t.locale, style).formatRange(first, last);
}

/** Reads a corrected time: one or two ISO dates give its days, other words replace its words. `null` when empty. */
export function readTime(input: string, before: ClaimTime | null): ClaimTime | null {
  const [from = null, to = from] = input.match(/\d{4}-\d\d-\d\d/gu) ?? [];
  if (from !== null) return { text: before?.text ?? input, from, to };
  return input === '' ? null : { text: input, from: null, to: null };
}

function toDate(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}
