import { parse } from 'chrono-node/en';
import type { ClaimTime } from '../types';

const day = 86_400_000;

/**
 * Gives a time expression its days against the publication date: "in the last 20 days" → 31 Oct to 20 Nov.
 *
 * Days stay `null` where the words or the date do not tell them. About 0.1 ms.
 */
export function dateTime(time: ClaimTime, published: string | null): ClaimTime {
  const reference = published === null ? NaN : middayOf(published);
  if (Number.isNaN(reference)) return time;
  const [found] = parse(time.text, new Date(reference), { forwardDate: false });
  if (found === undefined) return isOfTheDay(time.text) ? { ...time, ...span(reference, reference) } : time;
  const start = noon(found.start.date());
  if (!hasDay(found.start) || isAfterEvent(time.text, start, reference)) return time;
  const end = found.end === undefined || found.end === null ? start : noon(found.end.date());
  return { ...time, ...reach(time.text, start, end, reference) };
}

/** Midday, so that the day is the same in every time zone the engine runs in. */
function middayOf(published: string): number {
  return Date.parse(published.slice(0, 10)) + day / 2;
}

type Days = Pick<ClaimTime, 'from' | 'to'>;

/** "since" runs to the publication, "by" has no start, "the last n days" begin on the day that is found. */
function reach(text: string, start: number, end: number, reference: number): Days {
  if (/^(?:since|from the)\b/iu.test(text)) return span(start, reference);
  if (/^(?:by|until|before)\b/iu.test(text)) return { from: null, to: isoDay(end) };
  const isPeriod = /\b(?:last|past|previous)\b.*\b(?:hours|days|weeks|months)\b/iu.test(text);
  return isPeriod ? span(start, reference) : span(start, end);
}

/** "in March 2022" names no day: a month is not told as its first. */
function hasDay(part: { isCertain(component: 'day' | 'weekday' | 'hour'): boolean }): boolean {
  return part.isCertain('day') || part.isCertain('weekday') || part.isCertain('hour');
}

/** "after two days of fighting" counts from the fighting, not from today: news tells of the past, unless it says so. */
function isAfterEvent(text: string, start: number, reference: number): boolean {
  return start > reference + day / 2 && !/\b(?:tomorrow|next|coming|by)\b/iu.test(text);
}

function isOfTheDay(text: string): boolean {
  return /^(?:overnight|daily|this night)$/iu.test(text);
}

function noon(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) + day / 2;
}

function span(from: number, to: number): Days {
  return { from: isoDay(from), to: isoDay(to) };
}

/** `null` for a day that no calendar has. */
function isoDay(time: number): string | null {
  return Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : null;
}
