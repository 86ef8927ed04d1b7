import { findParties, foldParty } from './fold-party';
import { speakerFillers, thirdParties } from './lexicon/sides';
import { wordsOf } from './words';

/**
 * Whose figure it is, told neutrally: a side's about itself, a side's about another, or nobody's of the sides.
 * `null` where the names do not tell.
 */
export type Standpoint = 'own' | 'other' | 'third';

const fillers = new Set(speakerFillers);

/** Words that make one institution of many; a share of these alone makes no two speakers one. */
const offices = new Set([
  'army',
  'ministry',
  'office',
  'command',
  'press',
  'officials',
  'authorities',
  'staff',
]);

/** A speaker reduced to what tells them apart. */
export interface Speaker {
  readonly words: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
}

/** Reads a speaker's name: "Colonel Dana Whitlock" → dana, whitlock. Names of sides are folded. */
export function readSpeaker(attribution: string): Speaker {
  const words = wordsOf(attribution);
  const parties = findParties(words);
  const rest = words.filter((_, at) => !parties.some(({ from, to }) => from <= at && at < to));
  const named = rest.filter((word) => !fillers.has(word));
  const sides = new Set(parties.map(({ name }) => name));
  return { words: new Set([...sides, ...(named.length + sides.size === 0 ? rest : named)]), sides };
}

/**
 * Tells whether two names are one speaker: "SDF press office" and "the press office of the QSD", "Whitlock" and "Colonel
 * Dana Whitlock". Symmetric; a side alone ("the SDF") is not every speaker of that side.
 */
export function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (small.words.size === 0 || ![...small.words].every((word) => large.words.has(word))) return false;
  if (small.words.size === large.words.size) return true;
  const telling = [...small.words].filter((word) => !small.sides.has(word) && !offices.has(word));
  return telling.length > 0;
}

/** Tells whose word a figure about `party` is. Both names as a text has them. */
export function standpointOf(attribution: string | null, party: string | null): Standpoint | null {
  if (attribution === null) return null;
  const words = wordsOf(attribution);
  if (isThird(words)) return 'third';
  if (party === null) return null;
  const about = foldParty(party);
  const sides = findParties(words).map(({ name }) => name);
  if (sides.includes(about) || foldParty(attribution) === about) return 'own';
  return sides.length === 0 ? null : 'other';
}

function isThird(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return thirdParties.some((word) => text.includes(` ${word} `));
}
