import type { ClaimKind, ClaimOutcome, Status, Unit } from './types';

/** Floors for cautious, literal, ACLED and Airwars, then Airwars' ceiling (`null`: open). */
export type VagueBounds = readonly [number, number, number, number, number | null];

/** Words that make numbers. Phrases are written with single spaces. */
export interface NumberWords {
  readonly cardinals: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  /** Those of them that nobody counts out: "une ⟦centaine⟧" is about a hundred. */
  readonly rounded: readonly string[];
  /** Tens that the teens follow, too: "⟦soixante⟧-quinze". */
  readonly tensBeforeTeens: readonly number[];
  /** What a joiner adds to tens: "vingt et ⟦un⟧". */
  readonly joinedToTens: readonly string[];
  readonly articles: readonly string[];
  /** "both": two that are known already. */
  readonly pair: readonly string[];
  readonly joiner: readonly string[];
  readonly half: readonly string[];
  readonly fractions: Readonly<Record<string, number>>;
  readonly most: readonly string[];
  readonly none: readonly string[];
  readonly vague: Readonly<Record<string, VagueBounds>>;
  readonly floors: readonly string[];
  readonly ceilings: readonly string[];
  readonly abouts: readonly string[];
  readonly afterFloor: readonly string[];
  readonly afterCeiling: readonly string[];
  readonly afterAbout: readonly string[];
  readonly rangeLinks: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Between millions and a currency: "200 millions ⟦d'⟧euros". */
  readonly beforeCurrency: readonly string[];
  readonly yearOpeners: readonly string[];
  readonly percent: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
}

/** What a counted noun is: the unit it is counted in, and for people whether they bear arms. */
export interface NounClass {
  readonly unit: Unit;
  readonly status: Status | null;
  /** Plain forms, separated by spaces; plurals follow by rule, others are given with the singular as `plural:singular`. */
  readonly words: string;
}

/** What a predicate does to what it counts, by the unit of the counted noun; `any` where no other fits. */
export type Senses = Partial<Record<Unit | 'any' | 'combatant' | 'civilian', Sense>>;
export type Sense = `${ClaimKind}.${ClaimOutcome}`;

/** Where the counted thing stands: `object` of an active verb, `subject` of an intransitive one or of an adjective. */
export type Frame = 'object' | 'subject';

export interface Predicate {
  readonly frame: Frame;
  readonly senses: Senses;
  /** Base forms or whole phrases. Single words are inflected by rule; irregular ones are given as "take/took/taken". */
  readonly words: readonly string[];
}

/**
 * How a form of a verb stands: `phrase` for one that is listed as it is used, `participle` for one that cannot be an
 * active verb (French "tués"; English "killed" can and is `past`), `future` for a future tense of one word.
 */
export type VerbForm = 'base' | 'ing' | 'past' | 'participle' | 'future' | 'phrase';
export type VerbForms = readonly { readonly form: string; readonly tag: VerbForm }[];

/** Function words of a language. */
export interface GrammarWords {
  readonly abbreviations: readonly string[];
  readonly articles: readonly string[];
  readonly be: readonly string[];
  readonly have: readonly string[];
  /** Auxiliaries of the past perfect. */
  readonly pastPerfect: readonly string[];
  readonly modals: readonly string[];
  /** Written together with the word after them ("l'") or before them ("-t-il"), longest first. */
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
  /** Adjectives that stand behind the noun and belong to it: "raids ⟦aériens⟧". */
  readonly attributes: readonly string[];
  /** Words that may stand between a counted noun and its predicate. */
  readonly adverbs: readonly string[];
  /** Words that may stand between a verb and its counted object, or between a number and its noun. */
  readonly determiners: readonly string[];
  readonly subsetOpeners: readonly string[];
  readonly clauseBreaks: readonly string[];
  readonly and: readonly string[];
  /** End a noun phrase. */
  readonly prepositions: readonly string[];
  /** Prepositions behind which a plain form is a noun: "soldiers ⟦on⟧ leave". */
  readonly beforeNouns: readonly string[];
  /** Parts a share from its whole: "17 ⟦of⟧ 40". */
  readonly of: readonly string[];
  /** The articles and pronouns that say "these, of which we know". */
  readonly definite: readonly string[];
  /** Behind a year, they begin what is said of it: "In 2018 ⟦the⟧ two". */
  readonly afterYear: readonly string[];
}
