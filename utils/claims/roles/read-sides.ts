import type { Sentence } from '../sentences';
import { findParties, type PartyMention } from './find-parties';
import type { RoleLexicon } from './role-lexicon';

/** The sides that a text names, sentence by sentence, and which of them it is about. */
export interface TextSides {
  readonly parties: readonly (readonly PartyMention[])[];
  /** How often each state and armed group is named, as a side more than as a place. */
  readonly counts: ReadonlyMap<string, number>;
  /** The state named most, whose army "the army" is; `null` in a text that names none. */
  readonly homeState: string | null;
}

/** A name that may as well be a place counts half. */
const weights = { side: 2, place: 1 } as const;

/** Reads the sides of a whole text before its claims: what "the enemy" of the first line means may be said in the last. */
export function readSides(sentences: readonly Sentence[], lexicon: RoleLexicon): TextSides {
  const parties = sentences.map(({ tokens }) => findParties(tokens, lexicon));
  const counts = new Map<string, number>();
  let homeState: string | null = null;
  for (const { name, type, isPlace } of parties.flat()) {
    if (type !== 'state' && type !== 'group') continue;
    counts.set(name, (counts.get(name) ?? 0) + (isPlace ? weights.place : weights.side));
  }
  const states = new Set(
    parties
      .flat()
      .filter(({ type }) => type === 'state')
      .map(({ name }) => name),
  );
  for (const name of states)
    if (homeState === null || (counts.get(name) ?? 0) > (counts.get(homeState) ?? 0)) homeState = name;
  return { parties, counts, homeState };
}
