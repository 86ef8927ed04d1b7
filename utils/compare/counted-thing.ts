import type { Unit } from '@/utils/claims/types';
import { everybody, nounEnds, plurals, sameThings } from './lexicon/counted';
import { wordsOf } from './words';

const everybodyWords = new Set(everybody);
const ends = new Set(nounEnds);
const firstOf = new Map(
  sameThings.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/**
 * Names what is counted, so that children are not compared with all the dead, nor drones with missiles.
 *
 * "SDF fighters", "men" → "" (everybody of that side), "UAVs" → "drone", "soldiers of the army" → "". Shares, areas
 * and money count nothing but themselves: "".
 */
export function countedThing(counted: string | null, unit: Unit): string {
  if (counted === null || unit === 'percent' || unit === 'area-km2' || unit.startsWith('money-')) return '';
  const words = wordsOf(counted.split(/[,;(]/u, 1)[0] ?? '');
  const end = words.findIndex((word, at) => at > 0 && ends.has(word));
  const base = singular((end < 0 ? words : words.slice(0, end)).at(-1) ?? '');
  const isEverybody = unit === 'person' && everybodyWords.has(base);
  return isEverybody ? '' : (firstOf.get(base) ?? base);
}

function singular(word: string): string {
  if (Object.hasOwn(plurals, word)) return plurals[word] ?? word;
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=sh|ch|x|ss)es$|s$/u, '');
}
