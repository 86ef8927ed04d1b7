import type { Claim } from '../types';

/** A claim with its place in the text, while it is not yet known how it stands to the others. */
export interface Reading {
  readonly claim: Claim;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  readonly paragraph: number;
  /** The year that its sentence is set in; `null` where none is named. */
  readonly year: number | null;
  /** Told in the past perfect, by nobody who speaks: it happened before what is told. */
  readonly isPastPerfect: boolean;
  /** "another 11", "20 more". */
  readonly isIncrement: boolean;
  /** A comma, a dash or the sentence's end stands behind what is counted. */
  readonly isClosed: boolean;
  /** It stands between two commas. */
  readonly isApposed: boolean;
  /** The last time that its sentence names before a relative clause which it stands in: "the attacks of 2015, which killed 130". */
  readonly frame: string | null;
  /** Whoever speaks of it spoke before: "it had spoken of 17". */
  readonly isSaidBefore: boolean;
  /** It stands in a line that opens an article and ends without a full stop. */
  readonly isHeadline: boolean;
}
