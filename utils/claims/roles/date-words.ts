import type { parse } from 'chrono-node/en';

/** How a language tells days: its parser, and words that say where a time begins or ends. All words are small. */
export interface DateWords {
  /** chrono's parser for the language. */
  readonly parse: typeof parse;
  /** First words of a time that runs up to the publication: "since 6 May". */
  readonly since: readonly string[];
  /** First words of a time that has no beginning: "by 12 May". */
  readonly until: readonly string[];
  /** Beside a unit in the plural they make a period up to now: "the ⟦last⟧ 20 days". */
  readonly last: readonly string[];
  readonly units: readonly string[];
  /** Whole expressions for the day of the publication. */
  readonly sameDay: readonly string[];
  /** Words of the days to come. */
  readonly ahead: readonly string[];
}
