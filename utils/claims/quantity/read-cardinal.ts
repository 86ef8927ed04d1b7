import type { Token } from '../tokens';
import { multiplierAt, type Cardinal } from './cardinal';
import type { NumberLexicon } from './number-lexicon';
import { readDigits } from './read-digits';
import { readWords } from './read-words';

/** Reads an exact number that starts at a token: "17,000", "twenty-six", "half a million", "a dozen"; `null` if none does. */
export function readCardinal(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  return readDigits(tokens, at, words) ?? readHalf(tokens, at, words) ?? readWords(tokens, at, words);
}

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  if (!words.half.has(tokens[at]?.word ?? '') || !words.articles.has(tokens[at + 1]?.word ?? '')) return null;
  const multiplier = multiplierAt(tokens, at + 2, words);
  return multiplier === null ? null : { value: multiplier / 2, to: at + 3 };
}
