import type { ClaimTime } from '@/utils/claims/types';
import { foldText } from '@/utils/text/fold-words';
import type { Days, Figure } from './types';

const dayLength = 86_400_000;

/** How many days before an article appeared something may have happened that it gives no day for. */
const reachOfNews = 2;

/** How many days apart two running totals may be taken and still be of the same moment. */
const totalTolerance = 2;

/** How many days apart two levels (a force, a share of ground) may be and still be of the same weeks. */
const levelTolerance = 14;

/** The days that a figure is about: an event's, or from the start of a running total to its end. */
export function daysOf({ record: { scope, time }, published }: Figure): Days {
  const seen = dayNumber(published) ?? 0;
  const from = dayNumber(time?.from ?? null);
  const to = dayNumber(time?.to ?? null);
  return scope === 'new' ? eventDays(from, to, seen) : { from: from ?? to ?? seen, to: to ?? seen };
}

function eventDays(from: number | null, to: number | null, seen: number): Days {
  const first = from ?? to;
  if (first === null) return { from: seen - reachOfNews, to: seen };
  return { from: first, to: Math.max(to ?? first, first) };
}

/** Tells whether two figures of one family are about the same time. Symmetric. */
export function isSameTime(a: Figure, b: Figure): boolean {
  const [first, second] = [daysOf(a), daysOf(b)];
  const apart = Math.abs(first.to - second.to);
  if (a.record.scope === 'new') return first.from <= second.to && second.from <= first.to;
  if (a.record.scope === 'standing') return apart <= levelTolerance;
  return apart <= totalTolerance && isSameStart(a.record.time, b.record.time);
}

/** The number of an ISO 8601 date's day; `null` when it is none. */
export function dayNumber(date: string | null): number | null {
  const time = date === null ? NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / dayLength);
}

/** The ISO 8601 date of a day's number. */
export function dayDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** "since 1 March" twice; where no day is told ("since spring") the words must be the same. */
function isSameStart(a: ClaimTime | null, b: ClaimTime | null): boolean {
  const [first, second] = [dayNumber(a?.from ?? null), dayNumber(b?.from ?? null)];
  if (first !== null && second !== null) return Math.abs(first - second) <= 1;
  return first === second && foldText(a?.text ?? '') === foldText(b?.text ?? '');
}
