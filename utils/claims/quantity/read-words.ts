import type { Token } from '../tokens';
import { multiplierAt, type Cardinal } from './cardinal';
import type { NumberLexicon } from './number-lexicon';

/** What was read so far: closed groups ("two thousand"), the open one ("three hundred and five"), and whether any word was. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly isStarted: boolean;
}

/**
 * Reads a number in words: "twenty-six", "three hundred and five", "a dozen", "two million".
 *
 * Units add up, "hundred" multiplies what stands before it, "thousand" and above close a group.
 */
export function readWords(tokens: readonly Token[], at: number, words: NumberLexicon): Cardinal | null {
  const opensWithArticle =
    words.articles.has(tokens[at]?.word ?? '') && multiplierAt(tokens, at + 1, words) !== null;
  let sum: Sum = { total: 0, group: opensWithArticle ? 1 : 0, isStarted: false };
  let to = opensWithArticle ? at + 1 : at;
  for (; to < tokens.length; to += 1) {
    const next = addWord(sum, tokens, to, words);
    if (next === null) break;
    sum = next;
  }
  return sum.isStarted ? { value: sum.total + sum.group, to } : null;
}

function addWord(sum: Sum, tokens: readonly Token[], at: number, words: NumberLexicon): Sum | null {
  const { total, group, isStarted } = sum;
  const unit = unitOf(tokens[at]?.word ?? '', words);
  if (unit !== null && canFollow(group, unit)) return { total, group: group + unit, isStarted: true };
  const multiplier = isStarted || group > 0 ? multiplierAt(tokens, at, words) : null;
  if (multiplier !== null) return { ...multiply(total, group || 1, multiplier), isStarted: true };
  return isJoiner(sum, tokens, at, words) ? sum : null;
}

function multiply(total: number, group: number, multiplier: number): Pick<Sum, 'total' | 'group'> {
  return multiplier < 1_000
    ? { total, group: group * multiplier }
    : { total: total + group * multiplier, group: 0 };
}

/** "three hundred ⟦and⟧ five": only inside a number that has hundreds or more. */
function isJoiner(
  { total, group, isStarted }: Sum,
  tokens: readonly Token[],
  at: number,
  words: NumberLexicon,
): boolean {
  const isLarge = group >= 100 || (group === 0 && total > 0);
  return (
    isStarted &&
    isLarge &&
    words.joiner.has(tokens[at]?.word ?? '') &&
    unitOf(tokens[at + 1]?.word ?? '', words) !== null
  );
}

/** "twenty" takes "six", "hundred" takes "five"; "six" takes nothing: "six two" are two numbers. */
function canFollow(group: number, unit: number): boolean {
  if (group === 0) return true;
  if (group % 100 === 0) return unit < 100;
  return group % 10 === 0 && group % 100 >= 20 && unit < 10;
}

function unitOf(word: string, words: NumberLexicon): number | null {
  const exact = words.cardinals.get(word);
  if (exact !== undefined) return exact;
  if (!word.includes('-')) return null;
  const [tens = '', ones = '', ...rest] = word.split('-');
  const high = words.cardinals.get(tens);
  const low = words.cardinals.get(ones);
  const isCompound = rest.length === 0 && high !== undefined && low !== undefined && high >= 20 && low < 10;
  return isCompound ? high + low : null;
}
