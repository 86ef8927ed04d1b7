import { shortestSide, tellingWords, type Agreement, type Context } from './context';
import { squeeze } from './text-index';

/**
 * How sure it is that a hit is the place itself: all that was stored is there, some that tells, or too little; or
 * something speaks against it.
 */
export type Proof = 'whole' | 'part' | 'none' | 'against';

/** Likeness of the other side below which nothing of it is left. */
const leastBeyond = 0.4;

/**
 * Weighs what is equal around a hit. A part proves the place if it is one whole side that names or counts something, a
 * run with two such words, or the quote's sentence with a figure and a name, of a row with a name.
 */
export function proofOf(quote: string, agreement: Agreement, context: Context): Proof {
  const { equalBefore, equalAfter } = agreement;
  const [before, after] = [agreement.before ?? 1, agreement.after ?? 1];
  if (before === 1 && after === 1 && equalBefore + equalAfter >= shortestSide) return 'whole';
  const isProven =
    (context.isTelling.before && isSideWhole(before, after)) ||
    (context.isTelling.after && isSideWhole(after, before)) ||
    isTellingRun(agreement, context) ||
    hasSentence(quote, agreement, context);
  return isProven ? 'part' : 'none';
}

function isSideWhole(side: number, other: number): boolean {
  return side === 1 && other >= leastBeyond;
}

function isTellingRun(
  { equalBefore, equalAfter }: Agreement,
  { before, after, smallWords }: Context,
): boolean {
  const equal = `${lastSigns(before, equalBefore)} ${firstSigns(after, equalAfter)}`;
  const { figures, names } = tellingWords(equal, smallWords);
  return figures.length > 0 && figures.length + names.length > 1;
}

function hasSentence(quote: string, { equalBefore, equalAfter }: Agreement, context: Context): boolean {
  const { tail, head, isRow, smallWords } = context;
  if (equalBefore < squeeze(tail).length || equalAfter < squeeze(head).length) return false;
  const { figures, names } = tellingWords(`${tail} ${quote} ${head}`, smallWords);
  return (figures.length > 0 || isRow) && names.length > 0;
}

/** The last whole words within so many signs that are no white space. */
function lastSigns(text: string, signs: number): string {
  let left = signs;
  let at = text.length;
  while (at > 0 && (left > 0 || text[at - 1] === ' ')) if (text[--at] !== ' ') left -= 1;
  return at === 0 ? text : text.slice(at).replace(/^[\p{L}\p{M}\p{N}]+/u, '');
}

function firstSigns(text: string, signs: number): string {
  let left = signs;
  let at = 0;
  while (at < text.length && (left > 0 || text[at] === ' ')) if (text[at++] !== ' ') left -= 1;
  return at === text.length ? text : text.slice(0, at).replace(/[\p{L}\p{M}\p{N}]+$/u, '');
}
