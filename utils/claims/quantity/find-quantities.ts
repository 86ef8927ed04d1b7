import type { CodingProfile } from '../types';
import { startsWithDigit, type Token } from '../tokens';
import type { VagueBounds } from '../lexicon-types';
import { opens } from '../openers';
import type { Bound, NumberLexicon } from './number-lexicon';
import { matchPhrase, matchPhraseBefore } from './phrases';
import { readCardinal } from './read-cardinal';
import { currencyAfter, signAt } from './read-currency';

/** `pair`: "both". `named`: no number at all, a place is named instead. */
export type QuantityForm = 'exact' | 'vague' | 'fraction' | 'none' | 'article' | 'pair' | 'named';

/** A number in a sentence, by token indices (half-open), with the bounds its words allow. */
export interface QuantityMention {
  readonly from: number;
  readonly to: number;
  /** Where the figure itself starts, modifiers left out. */
  readonly core: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly imputed: boolean;
  readonly form: QuantityForm;
  /** ISO 4217 code in small letters, where it is money. */
  readonly currency: string | null;
  readonly isPercent: boolean;
}

type Bounds = Pick<QuantityMention, 'low' | 'high' | 'approximate' | 'imputed' | 'form' | 'to'>;

/** Finds every number of a sentence, left to right, never overlapping. Whether it counts anything is decided later. */
export function findQuantities(
  tokens: readonly Token[],
  words: NumberLexicon,
  profile: CodingProfile,
  isTaken: (at: number) => boolean = () => false,
): QuantityMention[] {
  const found: QuantityMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = readQuantity(tokens, at, { words, profile, isTaken });
    if (mention !== null) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

interface Reader {
  readonly words: NumberLexicon;
  readonly profile: CodingProfile;
  /** Words that belong to a predicate: "handed over 14" has no floor. */
  readonly isTaken: (at: number) => boolean;
}

function readQuantity(
  tokens: readonly Token[],
  at: number,
  { words, profile, isTaken }: Reader,
): QuantityMention | null {
  if (!mayOpen(tokens[at])) return null;
  const sign = signAt(tokens, at, words);
  const bounds = readBounds(tokens, sign === null ? at : at + 1, words, profile);
  if (bounds === null) return null;
  const after = readAfter(tokens, bounds, words);
  const before = boundBefore(tokens, at, words, isTaken) ?? { value: null, from: at };
  const percent = matchPhrase(words.percent, tokens, after.to);
  const money = sign === null ? currencyAfter(tokens, after.to, words) : { currency: sign, to: after.to };
  return {
    ...applyBound(after, before.value),
    from: before.from,
    core: at,
    to: percent === null ? money.to : percent.to,
    currency: money.currency,
    isPercent: percent !== null || after.form === 'fraction',
  };
}

/** A digit, a hyphen ("twenty-six"), or a word that numbers begin with. */
function mayOpen(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return startsWithDigit(token.text) || token.text.includes('-') || opens(token, 'number');
}

/** "⟦at least⟧ 57". */
function boundBefore(
  tokens: readonly Token[],
  at: number,
  words: NumberLexicon,
  isTaken: Reader['isTaken'],
): { value: Bound; from: number } | null {
  const bound = matchPhraseBefore(words.before, tokens, at);
  return bound === null || isTaken(bound.from) ? null : bound;
}

function readBounds(
  tokens: readonly Token[],
  at: number,
  words: NumberLexicon,
  profile: CodingProfile,
): Bounds | null {
  return (
    readVague(tokens, at, words, profile) ??
    readRange(tokens, at, words) ??
    readFraction(tokens, at, words) ??
    readNone(tokens, at, words) ??
    readExact(tokens, at, words) ??
    readPair(tokens, at, words) ??
    readArticle(tokens, at, words)
  );
}

const profileAt = { cautious: 0, literal: 1, acled: 2, airwars: 3 } as const satisfies Record<
  CodingProfile,
  number
>;

function readVague(
  tokens: readonly Token[],
  at: number,
  words: NumberLexicon,
  profile: CodingProfile,
): Bounds | null {
  const match = matchPhrase(words.vague, tokens, at);
  if (match === null) return null;
  const bounds: VagueBounds = match.value;
  const isClosed = bounds[0] === bounds[4];
  const high = profile === 'airwars' || isClosed ? bounds[4] : null;
  return {
    low: bounds[profileAt[profile]],
    high,
    approximate: true,
    imputed: true,
    form: 'vague',
    to: match.to,
  };
}

function readExact(tokens: readonly Token[], at: number, words: NumberLexicon): Bounds | null {
  const number = readCardinal(tokens, at, words);
  if (number === null) return null;
  const to = skipRepeat(tokens, number.to, number.value, words);
  const approximate = tokens.slice(at, number.to).some(({ word }) => words.rounded.has(word));
  return { low: number.value, high: number.value, approximate, imputed: false, form: 'exact', to };
}

/** "thirty (30)" is one number. */
function skipRepeat(tokens: readonly Token[], at: number, value: number, words: NumberLexicon): number {
  if (tokens[at]?.text !== '(') return at;
  const repeat = readCardinal(tokens, at + 1, words);
  return repeat?.value === value && tokens[repeat.to]?.text === ')' ? repeat.to + 1 : at;
}

/** "15 to 18", "between 15 and 18", "15-18", "two or three". The first must be the smaller. */
function readRange(tokens: readonly Token[], at: number, words: NumberLexicon): Bounds | null {
  const isBetween = words.between.has(tokens[at]?.word ?? '');
  const low = readCardinal(tokens, isBetween ? at + 1 : at, words);
  if (low === null) return null;
  const link = tokens[low.to]?.word ?? '';
  if (!(isBetween ? words.and.has(link) : words.rangeLinks.has(link))) return null;
  const high = readCardinal(tokens, low.to + 1, words);
  if (high === null) return null;
  const start = scaleUp(low.value, high.value);
  if (start >= high.value) return null;
  return { low: start, high: high.value, approximate: false, imputed: false, form: 'exact', to: high.to };
}

/** "two to three million": the lower end borrows the multiplier. */
function scaleUp(low: number, high: number): number {
  for (const factor of [1_000_000_000, 1_000_000, 1_000]) {
    if (high >= factor && low < 1_000 && high / factor > low) return low * factor;
  }
  return low;
}

function readFraction(tokens: readonly Token[], at: number, words: NumberLexicon): Bounds | null {
  const most = matchPhrase(words.most, tokens, at);
  if (most !== null)
    return { low: 50, high: null, approximate: true, imputed: false, form: 'fraction', to: most.to };
  const fraction = matchPhrase(words.fractions, tokens, at);
  // "half a million" is a number, "half" alone a share
  if (fraction === null || readCardinal(tokens, at, words)?.to === at + 3) return null;
  return {
    low: fraction.value,
    high: fraction.value,
    approximate: false,
    imputed: false,
    form: 'fraction',
    to: fraction.to,
  };
}

function readNone(tokens: readonly Token[], at: number, words: NumberLexicon): Bounds | null {
  const match = matchPhrase(words.none, tokens, at);
  return match && { low: 0, high: 0, approximate: false, imputed: false, form: 'none', to: match.to };
}

/** "⟦both⟧ officers". */
function readPair(tokens: readonly Token[], at: number, words: NumberLexicon): Bounds | null {
  if (!words.pair.has(tokens[at]?.word ?? '')) return null;
  return { low: 2, high: 2, approximate: false, imputed: false, form: 'pair', to: at + 1 };
}

function readArticle(tokens: readonly Token[], at: number, words: NumberLexicon): Bounds | null {
  if (!words.articles.has(tokens[at]?.word ?? '')) return null;
  return { low: 1, high: 1, approximate: false, imputed: false, form: 'article', to: at + 1 };
}

function readAfter(tokens: readonly Token[], bounds: Bounds, words: NumberLexicon): Bounds {
  const match = bounds.form === 'article' ? null : matchPhrase(words.after, tokens, bounds.to);
  return match === null ? bounds : { ...applyBound(bounds, match.value), to: match.to };
}

/** Opens the end that the modifier leaves open; vague words keep the floor they have. */
function applyBound<Part extends Bounds>(bounds: Part, bound: Bound | null): Part {
  if (bound === null || bounds.form === 'none') return bounds;
  if (bound === 'about') return { ...bounds, approximate: true };
  if (bound === 'floor') return { ...bounds, high: null };
  return bounds.form === 'vague' ? bounds : { ...bounds, low: null };
}

/** Opens a bound that stands behind the counted noun: "seven people ⟦at least⟧ died". */
export function boundBehind(
  tokens: readonly Token[],
  at: number,
  number: QuantityMention,
  words: NumberLexicon,
): QuantityMention {
  const match = at > number.to && number.form === 'exact' ? matchPhrase(words.after, tokens, at) : null;
  return match === null ? number : { ...number, ...pickBounds(applyBound(number, match.value)) };
}

function pickBounds({
  low,
  high,
  approximate,
}: Bounds): Pick<QuantityMention, 'low' | 'high' | 'approximate'> {
  return { low, high, approximate };
}
