import type { Span } from '@/utils/text/span';
import { compareContext, namesOrCounts, prepareContext, type Agreement, type Context } from './context';
import { matchLoosely } from './match-loosely';
import { nearestTo } from './nearest';
import { isOtherEntry } from './other-entry';
import { proofOf, type Proof } from './proof';
import { differsInRepetition } from './repeated-beside';
import { squeeze, type TextIndex } from './text-index';
import type { Resolution, TargetSelectors } from './types';

interface Hit {
  readonly span: Span;
  readonly agreement: Agreement;
  readonly proof: Proof;
}

/** Agreement of the surroundings from which a hit without proof may be the place itself. */
const samePlace = 0.6;
const nearlyWhole = 0.85;
/** Two hits whose agreement differs by less are too close to call. */
const clearMargin = 0.15;
/** Text that came or went before a place shifts it; of two equal ones one shifted further could be the other. */
const shortestShift = 16;
/** Less context, in signs, cannot show that a place is another one. */
const tellingContext = 24;
/** Shorter quotes are said in many places by chance. */
const distinctiveLength = 24;
/** Quotes of this length that name or count something are not said in two articles, longer ones not twice in one. */
const singularLength = 60;
const longestTwin = 90;
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
  const whole = wholeHits(words, squeeze(quote.prefix), squeeze(quote.suffix), index);
  if (whole.length === 1 && whole[0] !== undefined) return { state: 'exact', span: whole[0] };
  const context = prepareContext(quote, index.smallWords);
  const hits = rankedHits(words, context, index);
  return (
    chooseHit(hits, context, { words, position, index }) ??
    matchLoosely({ exact: quote.exact, context, position, index })
  );
}

/** Places where quote and surroundings are all there: the usual case, at the price of one search. */
function wholeHits(words: string, prefix: string, suffix: string, index: TextIndex): readonly Span[] {
  if (prefix === '' || suffix === '') return [];
  return index
    .find(prefix + words + suffix)
    .map((at) => index.spanOf(at + prefix.length, at + prefix.length + words.length));
}

function rankedHits(words: string, context: Context, index: TextIndex): readonly Hit[] {
  const hits = index.find(words).map((start): Hit | null => {
    const end = start + words.length;
    if (isOtherEntry(context, index, start, end)) return null;
    const agreement = compareContext(context, index, start, end);
    const span = index.spanOf(start, end);
    const isRepeated = differsInRepetition(words, context, index, start, end);
    const proof = isRepeated
      ? 'against'
      : proofOf(index.text.slice(span.start, span.end), agreement, context);
    return { span, agreement, proof };
  });
  return hits.filter((hit) => hit !== null).sort((a, b) => b.agreement.score - a.agreement.score);
}

interface Wanted {
  readonly words: string;
  readonly position: Span | null;
  readonly index: TextIndex;
}

function chooseHit(hits: readonly Hit[], context: Context, wanted: Wanted): Resolution | null {
  const [best] = hits;
  if (best === undefined) return null;
  const isTelling = context.prefix.length + context.suffix.length >= tellingContext;
  if (!isTelling) return chooseByLittle(best, hits, wanted);
  const whole = hits.filter(({ proof }) => proof === 'whole');
  if (whole.length > 0) return chooseNear(whole, wanted, shortestShift);
  const proven = hits.filter(({ proof }) => proof === 'part');
  const rivals =
    proven.length > 0
      ? hits.filter((hit) => proven.some((other) => hit === other || fitsBetter(hit, other)))
      : hits.filter((hit) => agreesAlike(hit, best));
  if (rivals.length > 1) return { state: 'ambiguous', candidates: rivals.map(({ span }) => span) };
  const [chosen = best] = proven;
  if (chosen.proof === 'part' || (hits.length === 1 && isNearlyWhole(chosen))) {
    return { state: 'exact', span: chosen.span };
  }
  return trust(best, context, wanted);
}

/** Little or no context was stored: of several hits the one whose context agrees, or else the nearest. */
function chooseByLittle(best: Hit, hits: readonly Hit[], wanted: Wanted): Resolution {
  const alike = hits.filter((hit) => agreesAlike(hit, best));
  return chooseNear(alike, wanted, Infinity);
}

function isNearlyWhole({ proof, agreement }: Hit): boolean {
  return proof !== 'against' && agreement.score >= nearlyWhole;
}

function agreesAlike({ agreement }: Hit, best: Hit): boolean {
  return agreement.score > best.agreement.score - clearMargin;
}

/** One side of a hit is whole where another's is not, or agrees clearly better. */
function fitsBetter({ agreement: own }: Hit, { agreement: other }: Hit): boolean {
  const isBetter = (a: number, b: number) => (a === 1 && b < 1) || a > b + clearMargin;
  return isBetter(own.before ?? 0, other.before ?? 0) || isBetter(own.after ?? 0, other.after ?? 0);
}

function chooseNear(hits: readonly Hit[], { position }: Wanted, farthest: number): Resolution {
  const [best, ...rivals] = hits;
  const chosen = rivals.length === 0 ? best : nearestTo(position, hits, farthest);
  if (chosen) return { state: 'exact', span: chosen.span };
  return { state: 'ambiguous', candidates: hits.map(({ span }) => span) };
}

/** Takes the one hit that nothing proves if it names something and enough around it agrees. */
function trust(
  { span, agreement: { score } }: Hit,
  context: Context,
  { words, index }: Wanted,
): Resolution | null {
  const isNamed = namesOrCounts(index.text.slice(span.start, span.end), index.smallWords);
  if (isNamed && words.length >= longestTwin) return { state: score >= samePlace ? 'exact' : 'moved', span };
  if (isLeftBehind(context, words, index)) return { state: 'ambiguous', candidates: [span] };
  if (isNamed && score >= samePlace && words.length >= distinctiveLength) return { state: 'exact', span };
  return isNamed && words.length >= singularLength ? { state: 'ambiguous', candidates: [span] } : null;
}

/** Whether a side of the quote's place is still in the text, but without the quote. */
function isLeftBehind({ prefix, suffix }: Context, words: string, { squeezed }: TextIndex): boolean {
  const before = prefix.slice(-placeSide);
  const after = suffix.slice(0, placeSide);
  const stands = (side: string, whole: string) =>
    side.length === placeSide && squeezed.includes(side) && !squeezed.includes(whole);
  return stands(before, before + words) || stands(after, words + after);
}
