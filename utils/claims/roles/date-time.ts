import type { ClaimTime } from '../types';
import type { DateWords } from './date-words';

const day = 86_400_000;

/**
 * Gives a time expression its days against the publication date: "in the last 20 days" → 31 Oct to 20 Nov.
 *
 * Days stay `null` where the words or the date do not tell them. About 0.1 ms.
 */
export function dateTime(time: ClaimTime, published: string | null, words: DateWords): ClaimTime {
  const reference = published === null ? NaN : middayOf(published);
  if (Number.isNaN(reference)) return time;
  const text = time.text.toLowerCase().replaceAll('’', "'");
  const [found] = words.parse(text, new Date(reference), { forwardDate: false });
  if (found === undefined)
    return words.sameDay.includes(text) ? { ...time, ...span(reference, reference) } : time;
  const start = asPast(found.start, text, reference, words);
  if (isMonth(found.start)) return { ...time, ...monthOf(found.start, reference) };
  if (!hasDay(found.start) || isAfterEvent(text, start, reference, words)) return time;
  const length = noon((found.end ?? found.start).date()) - noon(found.start.date());
  return { ...time, ...reach(text, start, start + length, { reference, words }) };
}

/** Midday, so that the day is the same in every time zone the engine runs in. */
function middayOf(published: string): number {
  return Date.parse(published.slice(0, 10)) + day / 2;
}

type Days = Pick<ClaimTime, 'from' | 'to'>;

interface Frame {
  readonly reference: number;
  readonly words: DateWords;
}

/** "since" runs to the publication, "by" has no start, "the last n days" begin on the day that is found. */
function reach(text: string, start: number, end: number, { reference, words }: Frame): Days {
  if (words.since.some((word) => text.startsWith(`${word} `))) return span(start, reference);
  if (words.until.some((word) => text.startsWith(`${word} `))) return { from: null, to: isoDay(end) };
  const isPeriod = hasWord(text, words.last) && hasWord(text, words.units);
  return isPeriod ? span(start, reference) : span(start, end);
}

function hasWord(text: string, words: readonly string[]): boolean {
  return text.split(/[^\p{L}\p{N}']+/u).some((word) => words.includes(word));
}

type Found = ReturnType<DateWords['parse']>[number]['start'];

function isMonth(part: Found): boolean {
  return part.isCertain('month') && !hasDay(part);
}

/** "in February" is all of it, and the last one unless its year is told. */
function monthOf(part: Found, reference: number): Days {
  const date = part.date();
  const isAhead = !part.isCertain('year') && Date.UTC(date.getFullYear(), date.getMonth()) > reference;
  const year = date.getFullYear() - (isAhead ? 1 : 0);
  const month = date.getMonth();
  return span(Date.UTC(year, month, 1) + day / 2, Date.UTC(year, month + 1, 0) + day / 2);
}

/** "in March 2022" names no day: a month is not told as its first. */
function hasDay(part: Found): boolean {
  return part.isCertain('day') || part.isCertain('weekday') || part.isCertain('hour');
}

/** A day of the week is the last one, unless the words look ahead. */
function asPast(found: Found, text: string, reference: number, { ahead }: DateWords): number {
  const start = noon(found.date());
  const isNamed = found.isCertain('weekday') && !found.isCertain('day');
  return isNamed && start > reference + day / 2 && !hasWord(text, ahead) ? start - 7 * day : start;
}

/** "after two days of fighting" counts from the fighting, not from today: news tells of the past, unless it says so. */
function isAfterEvent(text: string, start: number, reference: number, { ahead }: DateWords): boolean {
  return start > reference + day / 2 && !hasWord(text, ahead);
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
