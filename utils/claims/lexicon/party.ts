/**
 * A side in an armed conflict, under the names that news gives it.
 *
 * All words are matched as written, capitals included: "IS" is a party, "is" is not.
 */
export interface Party {
  /** What a coder writes down: "Russia", "Islamic State". Unique over all parties. */
  readonly name: string;
  /** Its name in the list that all languages share, where a language calls it otherwise. */
  readonly key?: string;
  /** Other names of the same side, its army's and short forms included. No word belongs to two parties. */
  readonly aliases: readonly string[];
  /** Adjectives and words for its people: "Russian", "Russians". Empty for most armed groups. */
  readonly demonyms: readonly string[];
  /** Places that stand for the side when they act or speak ("Moscow said"), and are places otherwise. */
  readonly metonyms: readonly string[];
  /** ISO 3166-1 code of the country that it is or mainly fights in; `null` when it is at home in several or none. */
  readonly country: string | null;
}
