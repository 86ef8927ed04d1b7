import { armedGroups } from '@/utils/claims/lexicon/armed-groups';
import { peoples } from '@/utils/claims/lexicon/bodies';
import type { Party } from '@/utils/claims/lexicon/party';
import { states } from '@/utils/claims/lexicon/states';
import { sideTails } from './lexicon/sides';
import { wordsOf } from './words';

/** A side found in a run of words (half-open), under its one name. */
export interface FoundParty {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const tails = new Set(sideTails);
const longestName = 8;
let names: ReadonlyMap<string, string> | null = null;

/**
 * Reduces the names of a side to one: "QSD", "the Syrian Democratic Forces" → "sdf", "Malian army" → "mali".
 *
 * A side that the lexicon does not know keeps its own words: "Karvelian army" → "karvelian army".
 */
export function foldParty(party: string): string {
  const words = wordsOf(party).filter((word, at) => at > 0 || word !== 'the');
  const whole = knownNames().get(words.join(' '));
  if (whole !== undefined) return whole;
  const bare = withoutTail(words);
  return knownNames().get(bare.join(' ')) ?? words.join(' ');
}

/** Finds the sides that words name, left to right, the longest name first: "the SDF press office" → sdf. */
export function findParties(words: readonly string[]): FoundParty[] {
  const found: FoundParty[] = [];
  for (let from = 0; from < words.length;) {
    const party = partyAt(words, from);
    if (party !== null) found.push(party);
    from = party?.to ?? from + 1;
  }
  return found;
}

function partyAt(words: readonly string[], from: number): FoundParty | null {
  for (let to = Math.min(words.length, from + longestName); to > from; to -= 1) {
    const name = knownNames().get(words.slice(from, to).join(' '));
    if (name !== undefined) return { name, from, to };
  }
  return null;
}

function withoutTail(words: readonly string[]): readonly string[] {
  for (const length of [2, 1]) {
    const end = words.length - length;
    if (end > 0 && tails.has(words.slice(end).join(' '))) return words.slice(0, end);
  }
  return words;
}

/** Every name of every side, folded. A name that two sides share after folding stays with the first. */
function knownNames(): ReadonlyMap<string, string> {
  names ??= indexNames([...armedGroups, ...states, ...peoples]);
  return names;
}

function indexNames(parties: readonly Party[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (alias: string, name: string) => {
    const key = wordsOf(alias).join(' ');
    if (!index.has(key)) index.set(key, wordsOf(name).join(' '));
  };
  for (const { name } of parties) add(name, name);
  for (const { name, aliases, demonyms, metonyms } of parties)
    for (const alias of [...aliases, ...demonyms, ...metonyms]) add(alias, name);
  return index;
}
