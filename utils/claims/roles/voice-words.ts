/** Words that tell who states something. Verbs are inflected; irregular ones are given as "say/said". */
export interface VoiceWords {
  readonly verbs: Readonly<Record<'reported' | 'claimed' | 'denied', readonly string[]>>;
  readonly accordingTo: readonly string[];
  readonly passiveVoices: readonly string[];
  readonly unconfirmed: readonly string[];
  readonly planned: readonly string[];
  readonly denial: readonly string[];
  readonly pronouns: readonly string[];
  readonly continuations: readonly string[];
  readonly fillers: readonly string[];
  readonly be: readonly string[];
  /** Stand between the comma and the verb of who said it: "…, ⟦a⟧ déclaré X". */
  readonly perfect: readonly string[];
  /** Open what is stated: "said ⟦the⟧ army had". */
  readonly clauseOpeners: readonly string[];
  readonly that: readonly string[];
  /** "⟦puts⟧ the toll ⟦at⟧": a verb of stating only with its preposition. */
  readonly put: readonly string[];
  readonly putAt: readonly string[];
  /** Verbs that make a voice with a word of counting as their object: "⟦raises⟧ the toll", "⟦gave⟧ a different count". */
  readonly countBy: readonly string[];
  readonly counts: readonly string[];
  /** Verbs that are told to somebody: no name of a speaker follows them. */
  readonly tellers: readonly string[];
  /** Endings of the participle by which a speaker goes on: "…, add⟦ing⟧ that". */
  readonly goesOn: readonly string[];
  /** End a speaker's name on its left: "what ⟦Kyiv⟧ describes as". */
  readonly relatives: readonly string[];
  /** Pronouns of the text's own voice. */
  readonly ourselves: readonly string[];
  /** Before a participle they make it an adjective: "⟦an⟧ estimated 5,400". */
  readonly articles: readonly string[];
  /** Before a count that is named for who made it: "⟦by⟧ Israeli tallies". */
  readonly by: readonly string[];
  readonly tallies: readonly string[];
  /** First words of what is no name but a time, a cause or an aim: "⟦Under⟧ a law announced". */
  readonly notFirst: readonly string[];
  /** Words for speakers in a label: "Army ⟦spokesman⟧: …". */
  readonly labels: readonly string[];
  /** Objects of a verb of saying, no speakers: ", confirmed the ⟦incident⟧". */
  readonly notSpeakers: readonly string[];
  /** Join a second verb of the same speaker. */
  readonly secondJoints: readonly string[];
  /** End a speaker's name. */
  readonly nameEnds: readonly string[];
  /** Fillers that may stand inside a speaker's name; those of `joinsNames` between two parts of one. */
  readonly innerName: readonly string[];
  readonly joinsNames: readonly string[];
}
