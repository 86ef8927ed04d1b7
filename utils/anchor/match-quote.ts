import type { Span } from '@/utils/text/span';
import { compareContext, missingBeside, prepareContext, type Context } from './context';
import { matchLoosely } from './match-loosely';
import { nearestTo } from './nearest';
import { squeeze, type TextIndex } from './text-index';
import type { Resolution, TargetSelectors } from './types';

interface Hit {
  readonly span: Span;
  readonly score: number;
  /** One side at least is all there. */
  readonly isAtSide: boolean;
}

/** Agreement of the surroundings from which a hit is the place itself, not another with the same words. */
const samePlace = 0.6;
/** Agreement from which a changed figure beside the quote is an edit, not another entry of the same form. */
const nearlySame = 0.9;
/** Two hits whose agreement differs by less are too close to call. */
const clearMargin = 0.15;
/** Where the context is not all there, entries of one form agree almost as well: the margin must be wide. */
const sameContext = 0.95;
const formulaMargin = 0.4;
/** Less context, in signs, cannot show that a place is another one. */
const tellingContext = 24;
/** Shorter quotes are said in many places by chance. */
const distinctiveLength = 24;
/** Longer quotes are not said twice in one text. */
const singularLength = 60;
/** Signs on either side of a quote that name its place. */
const placeSide = 20;

/**
 * Finds a quote of which no version is known, by its words and surroundings.
 *
 * Exact hits are ranked by how well what stands around them agrees; two that agree alike are `ambiguous` unless the
 * stored position tells them apart. Without an exact hit it is looked for loosely where its surroundings are.
 */
export function matchQuote({ quote, position }: TargetSelectors, index: TextIndex): Resolution {
  const words = squeeze(quote.exact);
  if (words === '') return { state: 'orphan', reason: 'not-found' };
  const context = prepareContext(quote, index.smallWords);
  const whole = wholeHits(words, context, index);
  if (whole.length === 1 && whole[0] !== undefined) return { state: 'exact', span: whole[0] };
  const hits = rankedHits(words, context, index);
  return (
    chooseHit(hits, context, { words, position, index }) ??
    matchLoosely({ exact: quote.exact, context, position, index })
  );
}

/** Places where quote and surroundings are all there: the usual case, at the price of one search. */
function wholeHits(words: string, { prefix, suffix }: Context, index: TextIndex): readonly Span[] {
  if (prefix === '' || suffix === '') return [];
  return index
    .find(prefix + words + suffix)
    .map((at) => index.spanOf(at + prefix.length, at + prefix.length + words.length));
}

function rankedHits(words: string, context: Context, index: TextIndex): readonly Hit[] {
  const hits = index.find(words).map((start): Hit | null => {
    const end = start + words.length;
    const span = index.spanOf(start, end);
    const { score, before, after } = compareContext(context, index, start, end);
    const missing = missingBeside(context, index, start, end);
    const isOther = missing.names.length > 0 || (missing.figures.length > 0 && score < nearlySame);
    return isOther ? null : { span, score, isAtSide: Math.max(before ?? 0, after ?? 0) >= sameContext };
  });
  return hits.filter((hit) => hit !== null).sort((a, b) => b.score - a.score);
}

interface Wanted {
  readonly words: string;
  readonly position: Span | null;
  readonly index: TextIndex;
}

function chooseHit(
  hits: readonly Hit[],
  context: Context,
  { words, position, index }: Wanted,
): Resolution | null {
  const [best] = hits;
  const { prefix, suffix } = context;
  if (best === undefined) return null;
  const isTelling = prefix.length + suffix.length >= tellingContext;
  const margin = isTelling && best.score < sameContext ? formulaMargin : clearMargin;
  const rivals = hits.filter(({ score }) => score > best.score - margin);
  if (rivals.length === 1 && !isTelling) return { state: 'exact', span: best.span };
  const isElsewhere = !best.isAtSide && isLeftBehind(context, words, index);
  if (rivals.length === 1) return trust(best, words, isElsewhere);
  const nearest = isElsewhere ? null : nearestTo(position, rivals);
  if (nearest !== null) return { state: 'exact', span: nearest.span };
  return { state: 'ambiguous', candidates: rivals.map(({ span }) => span) };
}

/** Words that stand elsewhere while their own place is there without them may be a twin's; long ones have none. */
function trust({ span, score }: Hit, words: string, isLeftBehind: boolean): Resolution | null {
  if (isLeftBehind && words.length < singularLength) return { state: 'ambiguous', candidates: [span] };
  if (score >= samePlace) return { state: 'exact', span };
  return words.length >= distinctiveLength ? { state: 'moved', span } : null;
}

/** Whether a side of the quote's place is still in the text, but without the quote. */
function isLeftBehind({ prefix, suffix }: Context, words: string, { squeezed }: TextIndex): boolean {
  const before = prefix.slice(-placeSide);
  const after = suffix.slice(0, placeSide);
  const stands = (side: string, whole: string) =>
    side.length === placeSide && squeezed.includes(side) && !squeezed.includes(whole);
  return stands(before, before + words) || stands(after, words + after);
}
