/** Tells whether two phrases name the same: equal, or one inside the other and not much longer, articles and marks aside. */
export function sameText(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === long) return true;
  if (short === '' || long.length > 2 * short.length + 12) return false;
  return short.length <= 3 ? long.split(' ').includes(short) : long.includes(short);
}

function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ');
  return plain
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an)\s+/u, '');
}
