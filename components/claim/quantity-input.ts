import type { Quantity } from '@/utils/claims/types';

type Bounds = Pick<Quantity, 'low' | 'high' | 'approximate'>;

/** Writes bounds as a reader types them: "≥ 17000", "≤ 40", "20–30", "≈ 500", "3"; '' for none. */
export function writeBounds({ low, high, approximate }: Bounds): string {
  if (low === null) return high === null ? '' : `≤ ${high}`;
  if (high === null) return `≥ ${low}`;
  if (low !== high) return `${low}–${high}`;
  return approximate ? `≈ ${low}` : String(low);
}

/**
 * Reads what a reader typed for a figure: "17,000+", ">= 40", "20-30", "~500". Thousands are set by commas or spaces.
 *
 * `null` for words and for ranges that run backwards.
 */
export function readBounds(input: string): Bounds | null {
  const text = input.replace(/(?<=\d)[,\s'](?=\d{3}\b)/gu, '').trim();
  const match = /^(≥|>=?|≤|<=?|≈|~|about)?\s*(\d+(?:\.\d+)?)\s*(?:[-–—]\s*(\d+(?:\.\d+)?)|(\+))?$/iu.exec(
    text,
  );
  if (match === null) return null;
  const [, sign = '', first = '', second, plus] = match;
  const low = Number(first);
  const high = second === undefined ? low : Number(second);
  if (high < low) return null;
  if (/^[≥>]/u.test(sign) || plus !== undefined) return { low, high: null, approximate: false };
  if (/^[≤<]/u.test(sign)) return { low: null, high: low, approximate: false };
  return { low, high, approximate: sign !== '' };
}
