import { indexSets, type Sets } from './index-sets';
import type { GrammarWords, Sense, Senses } from './lexicon-types';
import { locales, type Locale } from './locales';
import type {
  GroundWords,
  LinkWords,
  ListWords,
  LocaleWords,
  RefusalWords,
  SingleWords,
  SumWords,
  TollWords,
  WarWords,
} from './locales/locale-words';
import { indexOpeners, type Opener } from './openers';
import { indexNouns, type NounIndex } from './noun-index';
import { indexPredicates, type PredicateIndex } from './predicate-index';
import { indexNumbers, type NumberLexicon } from './quantity/number-lexicon';
import { firstWords, indexWords, type PhraseIndex } from './quantity/phrases';
import type { Vocabulary } from './tokens';
import { indexRoles, roleOpeners, type RoleLexicon } from './roles/role-lexicon';

/** All words of a locale, indexed once. */
export interface LexiconIndex {
  readonly locale: Locale;
  readonly numbers: NumberLexicon;
  readonly nouns: NounIndex;
  readonly predicates: PredicateIndex;
  readonly words: Sets<GrammarWords>;
  readonly vocabulary: Vocabulary;
  readonly nominals: ReadonlyMap<string, Senses>;
  readonly nounSenses: ReadonlyMap<string, Sense>;
  readonly outcomeNouns: ReadonlySet<string>;
  readonly munitions: ReadonlySet<string>;
  readonly links: Sets<LinkWords>;
  readonly tolls: Sets<TollWords> & { readonly outcomes: ReadonlyMap<string, Sense> };
  readonly ground: Sets<GroundWords>;
  readonly comparing: PhraseIndex<string>;
  readonly advances: PhraseIndex<string>;
  readonly falls: PhraseIndex<string>;
  readonly singles: Sets<SingleWords>;
  readonly sums: Sets<SumWords>;
  readonly lists: Sets<ListWords> & { readonly lossSenses: Senses; readonly supplySenses: Senses };
  readonly refusals: Sets<RefusalWords>;
  /** Words of war and of other worlds, and the names of armed groups. */
  readonly war: Sets<WarWords> & { readonly groups: ReadonlySet<string> };
  readonly personEndings: readonly string[];
  readonly roles: RoleLexicon;
}

const indexed = new Map<Locale, LexiconIndex>();

/** Gives the indexed words of a locale; the first call builds them in a few milliseconds. */
export function lexiconOf(locale: Locale): LexiconIndex {
  const known = indexed.get(locale);
  if (known !== undefined) return known;
  const index = indexLocale(locale, locales[locale]);
  indexed.set(locale, index);
  return index;
}

function indexLocale(locale: Locale, words: LocaleWords): LexiconIndex {
  const lexicon = {
    locale,
    numbers: indexNumbers(words.numbers),
    nouns: indexNouns(words.nouns, words.singulars),
    predicates: indexPredicates(words.predicates, words.formsOf),
    words: indexSets(words.grammar),
    nominals: new Map(Object.entries(words.nominals)),
    nounSenses: new Map(Object.entries(words.nounSenses)),
    outcomeNouns: new Set(words.outcomeNouns),
    munitions: new Set(words.munitions),
    ...indexLinks(words),
    war: {
      ...indexSets(words.war),
      groups: new Set(armed(words).flatMap(({ name, aliases }) => [name, ...aliases])),
    },
    personEndings: words.personEndings,
    roles: indexRoles(words),
  };
  const clitics = { before: words.grammar.proclitics, after: words.grammar.enclitics };
  return { ...lexicon, vocabulary: { clitics, openers: indexOpeners(openersOf(lexicon)) } };
}

function openersOf(lexicon: Omit<LexiconIndex, 'vocabulary'>): (readonly [Opener, Iterable<string>])[] {
  const { numbers, predicates, advances, falls, singles, war, roles } = lexicon;
  return [
    ['number', numbers.openers],
    ['predicate', firstWords(predicates)],
    ['ground', firstWords(advances, falls)],
    ['body', singles.bodies],
    ...[war.war, war.shared, war.elsewhere, war.groups].map((list) => ['war', list] as const),
    ...roleOpeners(roles),
  ];
}

function armed({ groups, bodies }: LocaleWords) {
  return groups.filter(({ name }) => !bodies.includes(name));
}

function indexLinks(words: LocaleWords) {
  const { lose, pledge } = words.predicates;
  return {
    links: indexSets(words.links),
    tolls: { ...indexSets(words.tolls), outcomes: new Map(Object.entries(words.tolls.outcomes)) },
    ground: indexSets(words.ground),
    comparing: indexWords(words.tolls.comparing),
    advances: indexWords(words.ground.advances),
    falls: indexWords(words.ground.falls),
    singles: indexSets(words.singles),
    sums: indexSets(words.sums),
    lists: {
      ...indexSets(words.lists),
      lossSenses: { ...lose?.senses, building: 'loss.destroyed', any: 'loss.destroyed' } as const,
      supplySenses: pledge?.senses ?? {},
    },
    refusals: indexSets(words.refusals),
  };
}
