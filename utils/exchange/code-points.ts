/**
 * Turns an offset in UTF-16 code units into one in code points, as W3C selectors count
 * (https://www.w3.org/TR/annotation-model/#text-position-selector). Linear in the offset.
 */
export function toCodePoints(text: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < Math.min(offset, text.length); points += 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return points;
}
