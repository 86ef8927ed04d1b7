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
  /** Join a second verb of the same speaker. */
  readonly secondJoints: readonly string[];
  /** End a speaker's name. */
  readonly nameEnds: readonly string[];
  /** Fillers that may stand inside a speaker's name; those of `joinsNames` between two parts of one. */
  readonly innerName: readonly string[];
  readonly joinsNames: readonly string[];
}
