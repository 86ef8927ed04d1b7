import type {
  GrammarWords,
  NounClass,
  NumberWords,
  Predicate,
  Sense,
  Senses,
  VerbForms,
} from '../lexicon-types';
import type { Party } from '../lexicon/party';
import type { DateWords } from '../roles/date-words';
import type { SideWords } from '../roles/side-words';
import type { TimeWords } from '../roles/time-words';
import type { VoiceWords } from '../roles/voice-words';

type Words = readonly string[];

/** Words that join a figure to its predicate, or to the figure before it. */
export interface LinkWords {
  /** All that may stand between the members of a list. */
  readonly between: Words;
  /** Joins a member after a phrase that belongs to the member before: "two deposits of ammunition ⟦and⟧ a bridge". */
  readonly closing: Words;
  /** Opens that phrase. */
  readonly opening: Words;
  /** May stand before a part of the figure before. */
  readonly subsets: Words;
  /** Makes what follows a part, wherever it stands before it. */
  readonly subsetMarks: Words;
  /** Ends what stands before a part: "⟦among them⟧ 20 soldiers". */
  readonly subsetPhrases: Words;
  /** Open a clause that says more of what is counted: "people ⟦who⟧ had fled". */
  readonly relatives: Words;
  /** Open a clause about an event whose time stands before them: "the attacks of 2015, ⟦which⟧ killed 130". */
  readonly framed: Words;
  /** Open what somebody says: "two sources told us ⟦that⟧ three were hurt". */
  readonly complementisers: Words;
  /** Open what is said of a member of a list between commas: "⟦almost⟧ all of them women". */
  readonly asideOpeners: Words;
  /** "the dead ⟦included⟧ nine women". */
  readonly includes: Words;
  /** "four of ⟦them⟧". */
  readonly pronouns: Words;
  /** May stand between a verb and the figure that is its object. */
  readonly beforeObject: Words;
  /** Opens a place or a time that stands between the two: "left ⟦on⟧ the field 43 elements". */
  readonly aside: Words;
  /** Opens an object: after a participle it makes an active verb of it. */
  readonly objectOpeners: Words;
  /** Breaks a clause, but not between what is counted and its predicate. */
  readonly weakBreaks: Words;
}

/** Words of running totals: "the death toll rose to". */
export interface TollWords {
  readonly outcomes: Readonly<Record<string, Sense>>;
  /** Stand right before the number. */
  readonly links: Words;
  /** "the ⟦number⟧ of wounded". */
  readonly counts: Words;
  /** Are a count by themselves. */
  readonly alone: Words;
  /** Verbs that set a count: "⟦put⟧ its dead at 15". */
  readonly setters: Words;
  /** Verbs of counting that make any outcome noun a count: "the dead ⟦number⟧ 12". */
  readonly countVerbs: Words;
  /** Before a figure that the one before is compared with: "up from". */
  readonly comparing: Words;
  /** Behind a number, it makes a force of it: "10,000 ⟦strong⟧". */
  readonly strong: Words;
  /** Is a toll even before "of": "a ⟦toll⟧ of 27"; "the deaths of four" are an event. */
  readonly beforeOf: Words;
  /** Words of counting that state a figure anew: "put the ⟦number⟧ at". */
  readonly restating: Words;
  /** Stand right before a figure that is stated anew. */
  readonly restatingLinks: Words;
  /** Right before the number, they say that the toll is one that goes on: "rose ⟦to⟧ 31". */
  readonly risers: Words;
}

/** Words by which ground is taken, lost or crossed without a number. */
export interface GroundWords {
  /** Right behind the verb, they say that what follows is not taken: "bodies taken ⟦from⟧ the Subhan mosque". */
  readonly notObjects: Words;
  /** May stand between the verb and the name: "captured ⟦the town of⟧ Hajin". */
  readonly before: Words;
  /** May follow the last name of a list. */
  readonly endsNames: Words;
  /** Behind them stands by how much something falls that is no place: "fallen ⟦to⟧ 18,400". */
  readonly fallsBy: Words;
  /** Sites that are taken without being named again: "took control of the ⟦town⟧". Singular. */
  readonly sites: Words;
  /** Phrases that say of a place that it has changed hands. */
  readonly falls: Words;
  /** Verbs of moving forward. */
  readonly advances: Words;
  /** Those of them that need no direction: "entered". */
  readonly entries: Words;
  readonly directions: Words;
  /** Before these verbs, they make them nouns: "the push". */
  readonly nounMarks: Words;
  /** In a capitalised run, they make it no place. */
  readonly notPlaces: Words;
}

/** Words by which one person is hurt without a number: "her driver was killed". */
export interface SingleWords {
  readonly auxiliaries: Words;
  readonly owners: Words;
  /** "the governor's ⟦own⟧ guard". */
  readonly reflexives: Words;
  /** "the ⟦body⟧ of a man": one who is dead. */
  readonly bodies: Words;
  /** May stand inside the name of a person's office: "constable X of the Task Force". */
  readonly joints: Words;
}

/** Words by which increments are brought to a sum: "bringing the total to". */
export interface SumWords {
  readonly nouns: Words;
  readonly verbs: Words;
  readonly links: Words;
}

/** Words that open a list: what its items were lost as, or promised as. */
export interface ListWords {
  readonly losses: Words;
  readonly supplies: Words;
  /** Words of arms: money beside them is given for arms. */
  readonly arms: Words;
  /** Verbs that open a list of anything: only words of arms make it one of aid. */
  readonly openers: Words;
}

/** Words beside a number that make it no claim; each list is separated by spaces. */
export interface RefusalWords {
  readonly months: string;
  readonly times: string;
  /** Between a number and a time: "ten ⟦consecutive⟧ days". */
  readonly timeAttributes: string;
  readonly measures: string;
  readonly ages: string;
  readonly aged: string;
  readonly old: string;
  readonly of: string;
  /** Before a numeral that names one of its kind: "⟦Brigade⟧ 47". */
  readonly namedByNumber: string;
  /** "an unknown ⟦number⟧ of". */
  readonly unspecified: string;
  /** "no older ⟦than⟧ 14". */
  readonly than: string;
  /** Right before a number that is denied. */
  readonly negations: string;
  /** Verbs of setting captives free. */
  readonly releases: string;
  readonly training: string;
  /** Words for people that are no nouns of theirs: "five of ⟦them⟧". */
  readonly people: string;
}

/** Words that tell conflict news from other news; see `isAboutWar`. */
export interface WarWords {
  readonly war: Words;
  /** Words of other worlds. */
  readonly elsewhere: Words;
  /** Words of war that other worlds use too. */
  readonly shared: Words;
}

/** All that a language brings: words, and the two rules by which its words change their form. */
export interface LocaleWords {
  readonly numbers: NumberWords;
  readonly nouns: Readonly<Record<string, NounClass>>;
  /** By rule name; the names are the same in all languages, for rules ask for them. */
  readonly predicates: Readonly<Record<string, Predicate>>;
  /** Nouns that name an event, before "of". */
  readonly nominals: Readonly<Record<string, Senses>>;
  /** Counted nouns that say by themselves what happened, by singular. */
  readonly nounSenses: Readonly<Record<string, Sense>>;
  /** Those of them that say it whatever verb stands beside them. */
  readonly outcomeNouns: Words;
  /** Weapons that are spent when used: what air defence shoots down. */
  readonly munitions: Words;
  readonly grammar: GrammarWords;
  readonly links: LinkWords;
  readonly tolls: TollWords;
  readonly ground: GroundWords;
  readonly singles: SingleWords;
  readonly sums: SumWords;
  readonly lists: ListWords;
  readonly refusals: RefusalWords;
  readonly war: WarWords;
  readonly voices: VoiceWords;
  readonly times: TimeWords;
  readonly dates: DateWords;
  readonly sides: SideWords;
  /** Sides by the names that this language gives them. */
  readonly states: readonly Party[];
  readonly groups: readonly Party[];
  /** Names of those of them that are no armed group: "the group" never means them. */
  readonly bodies: readonly string[];
  /** The most frequent words, by which the language is known. */
  readonly stopWords: Words;
  /** All forms of a verb from its entry in `predicates` or `voices`. */
  readonly formsOf: (entry: string) => VerbForms;
  /** Ends of words for people: "settl⟦ers⟧". */
  readonly personEndings: readonly string[];
  /** What a word may be the plural of, itself included. */
  readonly singulars: (word: string) => readonly string[];
}
