import type { Span } from '@/utils/text/span';

/** What a claim can be about, in the order of the interface's filters. */
export const claimKinds = ['loss', 'displacement', 'territory', 'strength', 'attack', 'supply'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What happened to the counted thing, by kind. */
export const claimOutcomes = {
  loss: [
    'killed',
    'wounded',
    'captured',
    'missing',
    'surrendered',
    'casualties',
    'destroyed',
    'damaged',
    'seized',
    'abandoned',
  ],
  displacement: ['displaced', 'evacuated', 'returned', 'trapped'],
  territory: ['gained', 'lost', 'held', 'advanced'],
  strength: ['level', 'increase', 'decrease'],
  attack: ['launched', 'intercepted'],
  supply: ['pledged', 'delivered'],
} as const satisfies Record<ClaimKind, readonly string[]>;
export type ClaimOutcome = (typeof claimOutcomes)[ClaimKind][number];

/** How sure the text is of what it states: the first that applies, from the end of this list. */
export const certainties = ['asserted', 'reported', 'claimed', 'unconfirmed', 'denied', 'planned'] as const;
export type Certainty = (typeof certainties)[number];

/** Whether a figure is this event's, a running total, or a level at a moment. */
export const scopes = ['new', 'cumulative', 'standing'] as const;
export type Scope = (typeof scopes)[number];

export const statuses = ['civilian', 'combatant', 'mixed'] as const;
export type Status = (typeof statuses)[number];

/** Who decides what a vague word is worth: see `Quantity.imputed`. */
export const codingProfiles = ['cautious', 'literal', 'acled', 'airwars'] as const;
export type CodingProfile = (typeof codingProfiles)[number];

/** `money-` is followed by the currency's ISO 4217 code in small letters. */
export type Unit =
  | 'person'
  | 'vehicle'
  | 'aircraft'
  | 'vessel'
  | 'weapon'
  | 'strike'
  | 'place'
  | 'area-km2'
  | 'percent'
  | 'group'
  | 'building'
  | `money-${string}`;

/** The bounds that the words allow. `null` is an open end: "over 17,000" is `{ low: 17000, high: null }`. */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly unit: Unit;
  /** `true` when a coding profile gave a vague word its number; such a number is never shown without the word. */
  readonly imputed: boolean;
}

/** The run of text that states a figure, its modifier included ("at least 57"). */
export interface NumberMention extends Span {
  readonly text: string;
}

/** A time expression as the text has it, with its days (ISO 8601 dates) where they can be told. */
export interface ClaimTime {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How a claim stands to another of the same text: counted there already, said again, told otherwise, or of an earlier event. */
export const relationKinds = ['part', 'repeat', 'alternative', 'background'] as const;

export interface Relation {
  readonly kind: (typeof relationKinds)[number];
  /** Where the other claim starts (UTF-16 offset); `null` for an earlier event. */
  readonly of: number | null;
}

/** What does not fit within a text. A remark, never a verdict: the reader looks. */
export const remarkKinds = ['parts-exceed-whole', 'headline-exceeds-text'] as const;

export interface Remark {
  readonly kind: (typeof remarkKinds)[number];
  /** What the parts come to, or the most that the text says. */
  readonly figure: number;
}

/** Words that made the engine mark a claim, and the rule that read them. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
}

/** A checkable statement of fact about an armed conflict, as one record. Offsets are into the text that was read. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly quote: string;
  readonly number: NumberMention | null;
  readonly quantity: Quantity | null;
  /** What is counted, as the text has it; `null` if it never says. */
  readonly counted: string | null;
  readonly status: Status | null;
  readonly party: string | null;
  readonly place: string | null;
  readonly time: ClaimTime | null;
  /** Who is said to state it; `null` when the article itself does. */
  readonly attribution: string | null;
  readonly certainty: Certainty;
  readonly scope: Scope;
  /** A single person that no number counts ("her driver was killed"): counts in totals, shown last. */
  readonly implicit: boolean;
  /** `null` for a figure that stands for itself: only such add up (GUIDE, Totals of a text). */
  readonly relation: Relation | null;
  readonly remark: Remark | null;
  readonly why: readonly Reason[];
}
