/** Words that time expressions are made of. */
export interface TimeWords {
  readonly alone: readonly string[];
  readonly openers: readonly string[];
  readonly determiners: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly units: readonly string[];
  readonly events: readonly string[];
  readonly after: readonly string[];
}
