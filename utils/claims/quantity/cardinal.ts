import type { Token } from '../tokens';
import type { NumberLexicon } from './number-lexicon';

/** An exact number with the index of the token after it. */
export interface Cardinal {
  readonly value: number;
  readonly to: number;
}

/** Reads "hundred", "thousand", "million", "dozen" and their like; a lone letter is none but for "m" glued to digits. */
export function multiplierAt(tokens: readonly Token[], at: number, words: NumberLexicon): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.word.length === 1 && token.spaceBefore && token.word !== 'm') return null;
  return words.multipliers.get(token.word) ?? null;
}
