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
}
