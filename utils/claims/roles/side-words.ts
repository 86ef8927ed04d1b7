/** Words by which parties, places and scopes are recognised. */
export interface SideWords {
  readonly shapes: readonly string[];
  readonly generic: readonly string[];
  readonly own: readonly string[];
  readonly both: readonly string[];
  /** The name under which unarmed people are a party. */
  readonly civilians: string;
  readonly notSubject: readonly string[];
  readonly by: readonly string[];
  readonly placePrepositions: readonly string[];
  readonly placeNouns: readonly string[];
  readonly placeTails: readonly string[];
  readonly compass: readonly string[];
  readonly titles: readonly string[];
  readonly cumulative: readonly string[];
  readonly standing: readonly string[];
  readonly increments: readonly string[];
}
