/**
 * Builds a pattern source that matches any of the words, longest first: `anyOf(['a few', 'few'])` → "(?:a\s+few|few)".
 *
 * Words are taken literally, a space stands for any run of white space. An empty list matches nothing.
 */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const byLength = [...words].sort((a, b) => b.length - a.length);
  return `(?:${byLength.map(escapePattern).join('|')})`;
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
