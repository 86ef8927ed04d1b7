import type { Relation } from '@/utils/annotation/relation';
import type { Claim } from '@/utils/claims/types';

/** A claim's fields that the comparison reads: as the engine found them, or as the reader corrected them. */
export type FigureRecord = Pick<
  Claim,
  | 'kind'
  | 'outcome'
  | 'quote'
  | 'quantity'
  | 'counted'
  | 'party'
  | 'place'
  | 'time'
  | 'attribution'
  | 'certainty'
  | 'scope'
>;

/** A figure of a kept article, to be laid beside those of others. */
export interface Figure {
  /** See `figureId`. */
  readonly id: string;
  /** Address of the article. */
  readonly source: string;
  /** Day of the article (ISO 8601 date): when it was published, else when it was first seen. */
  readonly published: string;
  readonly record: FigureRecord;
  /** The run of text that states it ("tens of"): an imputed number is never shown without. */
  readonly words: string | null;
}

/** The reader's word on two figures, as the comparison takes it. */
export type FigureRelation = Pick<Relation, 'figure' | 'other' | 'isSame'>;

/** A closed interval; infinite where the words leave an end open. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Days since 1970-01-01, first and last. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Two figures of one question whose bounds do not overlap, by their ids in alphabetical order. */
export type Conflict = readonly [string, string];

/** Figures that go back to one statement: the same words of one speaker, or copies of one text. */
export interface Statement {
  /** The earliest; the rest are its echoes. */
  readonly figure: Figure;
  readonly echoes: readonly Figure[];
}

/** Whoever states figures. Sources are counted, not articles. */
export interface FigureSource {
  /** As the earliest article names them; `null` where articles state it themselves. */
  readonly speaker: string | null;
  readonly statements: readonly Statement[];
}

/** What several figures answer: the same kind, outcome, party, unit, counted things, scope, place and time. */
export interface Question {
  /** Stable while its earliest figure stays. */
  readonly id: string;
  /** What its figures have in common but the time; see `familyOf`. */
  readonly family: string;
  /** Earliest first. */
  readonly figures: readonly Figure[];
  readonly sources: readonly FigureSource[];
  readonly conflicts: readonly Conflict[];
}
