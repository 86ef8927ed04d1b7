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
  if (!sum.isStarted || isArticle(tokens, at, to, words)) return null;
  return { value: sum.total + sum.group, to };
}

/** French "un" is a number only inside one. */
function isArticle(tokens: readonly Token[], at: number, to: number, { articles }: NumberLexicon): boolean {
  return to === at + 1 && articles.has(tokens[at]?.word ?? '');
}

function addWord(sum: Sum, tokens: readonly Token[], at: number, words: NumberLexicon): Sum | null {
  const { total, group, isStarted } = sum;
  const unit = unitOf(tokens[at]?.word ?? '', words);
  if (unit !== null && canFollow(group, unit, words)) return { ...add(total, group, unit), isStarted: true };
  const multiplier = isStarted || group > 0 ? multiplierAt(tokens, at, words) : null;
  if (multiplier !== null) return { ...multiply(total, group || 1, multiplier), isStarted: true };
  return isJoiner(sum, tokens, at, words) ? sum : null;
}

/** A thousand without a multiplier closes its group: "mille deux cents". */
function add(total: number, group: number, unit: number): Pick<Sum, 'total' | 'group'> {
  return unit < 1_000 ? { total, group: group + unit } : { total: total + unit, group };
}

function multiply(total: number, group: number, multiplier: number): Pick<Sum, 'total' | 'group'> {
  return multiplier < 1_000
    ? { total, group: group * multiplier }
    : { total: total + group * multiplier, group: 0 };
}

/** "three hundred ⟦and⟧ five", "vingt ⟦et⟧ un": only inside a number that has hundreds or more, or tens before a one. */
function isJoiner(
  { total, group, isStarted }: Sum,
  tokens: readonly Token[],
  at: number,
  words: NumberLexicon,
): boolean {
  const next = tokens[at + 1]?.word ?? '';
  const isLarge = group >= 100 || (group === 0 && total > 0);
  return (
    isStarted &&
    (isLarge || (isTens(group) && words.joinedToTens.has(next))) &&
    words.joiner.has(tokens[at]?.word ?? '') &&
    unitOf(next, words) !== null
  );
}

/** "twenty" takes "six", "hundred" takes "five"; "six" takes nothing: "six two" are two numbers. */
function canFollow(group: number, unit: number, { tensBeforeTeens }: NumberLexicon): boolean {
  if (group === 0) return true;
  if (group % 100 === 0) return unit < 100;
  return isTens(group) && unit < (tensBeforeTeens.has(group % 100) ? 20 : 10);
}

function isTens(group: number): boolean {
  return group % 10 === 0 && group % 100 >= 20;
}

function unitOf(word: string, words: NumberLexicon): number | null {
  const exact = words.cardinals.get(word);
  if (exact !== undefined) return exact;
  return word.includes('-') && word.length <= longestWord ? compoundOf(word, words) : null;
}

/** "quatre-vingt-dix-neuf" has 21 letters. */
const longestWord = 30;

/** "twenty-six", "quatre-vingt-dix-sept", "soixante-et-onze": tens with what may follow them. */
function compoundOf(word: string, words: NumberLexicon): number | null {
  for (let at = word.indexOf('-'); at > 0; at = word.indexOf('-', at + 1)) {
    const tens = words.cardinals.get(word.slice(0, at));
    const ones = onesOf(word.slice(at + 1), words);
    if (tens !== undefined && ones !== null && tens >= 20 && canFollow(tens, ones, words)) return tens + ones;
  }
  return null;
}

function onesOf(word: string, words: NumberLexicon): number | null {
  const [joiner = '', rest = ''] = word.split('-');
  return words.cardinals.get(words.joiner.has(joiner) ? rest : word) ?? null;
}
