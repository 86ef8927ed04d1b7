import type { Span } from '@/utils/text/span';

/**
 * Picks of several equally good places the one nearest to where it was; `null` when it is farther off than that, in
 * signs, or another is about as near.
 */
export function nearestTo<Place extends { readonly span: Span }>(
  position: Span | null,
  places: readonly Place[],
  farthest = Infinity,
): Place | null {
  if (position === null) return null;
  const distance = ({ span }: Place) => Math.abs(span.start - position.start);
  const [first, second] = [...places].sort((a, b) => distance(a) - distance(b));
  if (first === undefined || distance(first) > farthest) return null;
  return second === undefined || distance(first) * 2 < distance(second) ? first : null;
}
