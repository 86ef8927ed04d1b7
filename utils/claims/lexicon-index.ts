import { grammar } from './locales/en/grammar';
import { nouns } from './locales/en/nouns';
import { nominals, nounSenses } from './locales/en/nominals';
import { numbers } from './locales/en/numbers';
import { predicates } from './locales/en/predicates';
import { indexNouns, type NounIndex } from './noun-index';
import { indexPredicates, type PredicateIndex } from './predicate-index';
import { indexNumbers, type NumberLexicon } from './quantity/number-lexicon';
import type { GrammarWords, Sense, Senses } from './lexicon-types';

export type WordSets = { readonly [Name in keyof GrammarWords]: ReadonlySet<string> };

/** All words of a locale, indexed once. */
export interface LexiconIndex {
  readonly numbers: NumberLexicon;
  readonly nouns: NounIndex;
  readonly predicates: PredicateIndex;
  readonly words: WordSets;
  /** Nouns that name an event: "death of", "capture of". */
  readonly nominals: ReadonlyMap<string, Senses>;
  /** Counted nouns that say by themselves what happened: "deaths", "airstrikes". */
  readonly nounSenses: ReadonlyMap<string, Sense>;
}

let english: LexiconIndex | null = null;

/** Gives the indexed English words; the first call builds them in a few milliseconds. */
export function englishLexicon(): LexiconIndex {
  english ??= {
    numbers: indexNumbers(numbers),
    nouns: indexNouns(nouns),
    predicates: indexPredicates(predicates),
    words: Object.fromEntries(
      Object.entries(grammar).map(([name, list]) => [name, new Set<string>(list)]),
    ) as unknown as WordSets,
    nominals: new Map<string, Senses>(Object.entries(nominals)),
    nounSenses: new Map<string, Sense>(Object.entries(nounSenses)),
  };
  return english;
}
