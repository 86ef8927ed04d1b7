/** Words that time expressions are made of. */
export interface TimeWords {
  readonly alone: readonly string[];
  readonly openers: readonly string[];
  readonly determiners: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Months that are written without a capital. */
  readonly smallMonths: readonly string[];
  readonly units: readonly string[];
  readonly events: readonly string[];
  readonly after: readonly string[];
  /** Openers that need a time of their own behind them and open none. */
  readonly notOpeners: readonly string[];
  /** Before a unit or a day: "⟦last⟧ week". */
  readonly relatives: readonly string[];
  /** After a unit they make it an age. */
  readonly old: readonly string[];
  /** Numbers and small words inside a span of time. */
  readonly smallNumbers: readonly string[];
  /** First words of a time up to now: what is counted in it is a running total. */
  readonly running: readonly string[];
  /** Names of ages and wars long past. */
  readonly pastAges: readonly string[];
  /** Times of events that are no news any more. */
  readonly earlier: readonly string[];
  /** Openers that are prepositions of place as well: "⟦in⟧ clashes" is no time. */
  readonly ofPlace: readonly string[];
  /** Those of `running` that only end a time: "⟦by⟧ evening". */
  readonly deadlines: readonly string[];
}
