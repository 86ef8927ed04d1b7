/** Articles of place names in Arabic, as news transliterates them before each letter, and in Spanish. */
const articles = new Set('al el ad adh ar as ash at an az ez es ur ul ed'.split(' '));

/**
 * Reduces the spellings of a place name to one key: "Al-Mayādīn", "El Mayadin" → "mayadin".
 *
 * Drops accents, apostrophes, hyphens, articles and letter case. An article that is the whole name stays.
 * Transliterations that differ in letters ("Deir ez-Zor", "Dayr az Zawr") keep different keys.
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !articles.has(word));
  return (bare.length === 0 ? words : bare).join(' ');
}
