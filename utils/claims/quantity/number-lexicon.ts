import type { NumberWords, VagueBounds } from '../lexicon-types';
import { firstWords, indexPhrases, indexWords, type PhraseIndex } from './phrases';

export type Bound = 'floor' | 'ceiling' | 'about';

/** A locale's number words, indexed once. */
export interface NumberLexicon {
  /** First words of all numbers in words, and signs of currencies. */
  readonly openers: readonly string[];
  readonly cardinals: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly rounded: ReadonlySet<string>;
  readonly tensBeforeTeens: ReadonlySet<number>;
  readonly joinedToTens: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly pair: ReadonlySet<string>;
  readonly joiner: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly fractions: PhraseIndex<number>;
  readonly most: PhraseIndex<string>;
  readonly none: PhraseIndex<string>;
  readonly vague: PhraseIndex<VagueBounds>;
  readonly before: PhraseIndex<Bound>;
  readonly after: PhraseIndex<Bound>;
  readonly rangeLinks: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly beforeCurrency: ReadonlySet<string>;
  /** Before four digits they make a year of them. */
  readonly yearOpeners: ReadonlySet<string>;
  readonly percent: PhraseIndex<string>;
  readonly currencies: ReadonlyMap<string, string>;
}

/** Indexes number words for the readers. Costs well under a millisecond; done once a locale. */
export function indexNumbers(words: NumberWords): NumberLexicon {
  const bounds = (phrases: readonly string[], bound: Bound) =>
    phrases.map((phrase) => [phrase, bound] as const);
  const fractions = indexPhrases(Object.entries(words.fractions));
  const most = indexWords(words.most);
  const none = indexWords(words.none);
  const vague = indexPhrases(Object.entries(words.vague));
  return {
    openers: [
      ...firstWords(fractions, most, none, vague),
      ...Object.keys(words.cardinals),
      ...words.articles,
      ...words.pair,
      ...words.half,
      ...words.between,
      ...Object.keys(words.currencies).filter(isCurrencySign),
    ],
    cardinals: new Map(Object.entries(words.cardinals)),
    multipliers: new Map(Object.entries(words.multipliers)),
    rounded: new Set(words.rounded),
    tensBeforeTeens: new Set(words.tensBeforeTeens),
    joinedToTens: new Set(words.joinedToTens),
    articles: new Set(words.articles),
    pair: new Set(words.pair),
    joiner: new Set(words.joiner),
    half: new Set(words.half),
    fractions,
    most,
    none,
    vague,
    before: indexPhrases([
      ...bounds(words.floors, 'floor'),
      ...bounds(words.ceilings, 'ceiling'),
      ...bounds(words.abouts, 'about'),
    ]),
    after: indexPhrases([
      ...bounds(words.afterFloor, 'floor'),
      ...bounds(words.afterCeiling, 'ceiling'),
      ...bounds(words.afterAbout, 'about'),
    ]),
    rangeLinks: new Set(words.rangeLinks),
    between: new Set(words.between),
    and: new Set(words.and),
    beforeCurrency: new Set(words.beforeCurrency),
    yearOpeners: new Set(words.yearOpeners),
    percent: indexWords(words.percent),
    currencies: new Map(Object.entries(words.currencies)),
  };
}

/** "$", "€": stand before their number. */
export function isCurrencySign(text: string): boolean {
  return /\p{Sc}/u.test(text);
}
