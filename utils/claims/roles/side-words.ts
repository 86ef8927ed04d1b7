/** Words by which parties, places and scopes are recognised. */
export interface SideWords {
  readonly shapes: readonly string[];
  /** First words of such a name: "⟦Front⟧ du Nord". */
  readonly shapeOpeners: readonly string[];
  readonly generic: readonly string[];
  readonly own: readonly string[];
  readonly both: readonly string[];
  /** The name under which unarmed people are a party. */
  readonly civilians: string;
  readonly notSubject: readonly string[];
  /** Before the side that acts in a passive. */
  readonly by: readonly string[];
  readonly placePrepositions: readonly string[];
  readonly placeNouns: readonly string[];
  readonly placeTails: readonly string[];
  readonly compass: readonly string[];
  readonly titles: readonly string[];
  readonly cumulative: readonly string[];
  readonly standing: readonly string[];
  readonly increments: readonly string[];
  /** Auxiliaries of a tense that runs up to now: "⟦have⟧ fled"; French "ont fui" is a plain past. */
  readonly upToNow: readonly string[];
  /** Between a preposition and a side's name. */
  readonly articles: readonly string[];
  /** Words that are written large only because they open a sentence. */
  readonly notNames: readonly string[];
  /** Between places that are named together, and between a place and what it lies in. */
  readonly joinsPlaces: readonly string[];
  readonly inPlaces: readonly string[];
  /** Before where somebody is going and is not yet. */
  readonly bounds: readonly string[];
  /** Small words inside a place's name: "Deir ⟦ez⟧ Zor". */
  readonly innerNames: readonly string[];
  /** Small words inside an army's name: "Army ⟦of⟧ the North". */
  readonly innerShapes: readonly string[];
  /** May stand between a preposition of place and a name. */
  readonly beforeNames: readonly string[];
  /** Pronouns by which a speaker tells of itself: "Hezbollah says ⟦it⟧ fired". */
  readonly itself: readonly string[];
  /** Counted words that say the outcome and not who: "30 ⟦wounded⟧". Singular forms. */
  readonly bareVictims: readonly string[];
  /** Counted words for people taken in war. Singular forms. */
  readonly prisoners: readonly string[];
  /** Words for whom the text's own side fights. */
  readonly enemies: readonly string[];
  /** Behind a demonym they make it ground: "the Algerian ⟦border⟧". */
  readonly lands: readonly string[];
  /** Places and people of civil life: who is hurt there bears no arms unless the sentence says so. */
  readonly civilLife: readonly string[];
  /** Between an army and its state: "armed forces ⟦of⟧ Ukraine". */
  readonly ofArms: readonly string[];
  /** Pronouns of what is one's own. */
  readonly possessives: readonly string[];
  /** Verbs by which a side tells of its own losses. */
  readonly admissions: readonly string[];
  /** Before whoever is fired at. */
  readonly targets: readonly string[];
  /** Words for fighters that their own side uses as well. */
  readonly fighters: readonly string[];
  /** Words that only name fighters of jihadist groups. */
  readonly jihadists: readonly string[];
}
