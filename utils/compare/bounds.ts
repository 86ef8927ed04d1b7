import type { Quantity } from '@/utils/claims/types';
import type { Bounds } from './types';

/**
 * The interval that a figure's words allow: "over 17,000" → 17,000 to ∞, "nearly 18,000" → 17,100 to 18,900.
 *
 * An approximate figure may be off by half a unit of its last digit that is not 0, but by 5 percent at least and 10
 * at most: a choice of ours, codebooks give none. An imputed floor is taken as it is.
 */
export function boundsOf({ low, high, approximate, imputed }: Quantity): Bounds {
  const slack = approximate && !imputed ? slackOf : () => 0;
  return {
    low: low === null ? -Infinity : low - slack(low),
    high: high === null ? Infinity : high + slack(high),
  };
}

/** Tells whether one number could be meant by both. Symmetric. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The smallest interval that holds all of them; `null` of none. */
export function hull(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  return {
    low: all.reduce((least, { low }) => Math.min(least, low), Infinity),
    high: all.reduce((most, { high }) => Math.max(most, high), -Infinity),
  };
}

function slackOf(value: number): number {
  const size = Math.abs(value);
  return Math.min(Math.max(lastUnit(size) / 2, size * 0.05), size * 0.1);
}

/** The power of ten of the last digit that is not 0: 18,000 → 1,000. */
function lastUnit(value: number): number {
  let unit = 1;
  while (value > 0 && Number.isSafeInteger(value) && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
