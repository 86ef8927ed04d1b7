import type { Sentence } from '../sentences';
import { findParties, type PartyMention } from './find-parties';
import type { RoleLexicon } from './role-lexicon';

/** A side of a text: what it is, and how often it is named, as a side more than as a place. */
export interface TextSide {
  readonly name: string;
  readonly type: 'state' | 'group';
  readonly count: number;
  /** Named as a side and not only as a place. */
  readonly acts: boolean;
  /** How often its ground is named, and groups that are at home there. */
  readonly ground: number;
}

/** The sides that a text names, sentence by sentence, and which of them it is about. */
export interface TextSides {
  readonly parties: readonly (readonly PartyMention[])[];
  readonly sides: ReadonlyMap<string, TextSide>;
  /** Whose report it is, where the text calls the other side "the enemy". */
  readonly ours: string | null;
  /** The side that the text calls its enemy by name: "the Russian occupiers". */
  readonly enemy: string | null;
}

/** A name that may as well be a place counts half. */
const weights = { side: 2, place: 1 } as const;

/** Reads the sides of a whole text before its claims: what "the enemy" of the first line means may be said in the last. */
export function readSides(sentences: readonly Sentence[], lexicon: RoleLexicon): TextSides {
  const parties = sentences.map(({ tokens }) => findParties(tokens, lexicon));
  const mentions = parties.flat();
  const sides = countSides(mentions, lexicon);
  return { parties, sides, ...campsOf(mentions, sides, lexicon) };
}

function countSides(mentions: readonly PartyMention[], lexicon: RoleLexicon): Map<string, TextSide> {
  const sides = new Map<string, TextSide>();
  const add = (name: string, by: Omit<TextSide, 'name'>) => {
    const { count = 0, acts = false, ground = 0 } = sides.get(name) ?? {};
    sides.set(name, {
      name,
      type: by.type,
      count: count + by.count,
      acts: acts || by.acts,
      ground: ground + by.ground,
    });
  };
  for (const { name, type, isPlace } of mentions) {
    if (type === 'land') add(name, { type: 'state', count: weights.place, acts: false, ground: 1 });
    if (type !== 'state' && type !== 'group') continue;
    add(name, {
      type,
      count: isPlace ? weights.place : weights.side,
      acts: !isPlace,
      ground: isPlace ? 1 : 0,
    });
  }
  for (const { type, name } of [...sides.values()]) {
    const state = type === 'group' ? lexicon.statesAt.get(lexicon.homes.get(name) ?? '') : undefined;
    if (state !== undefined) add(state, { type: 'state', count: 0, acts: false, ground: 1 });
  }
  return sides;
}

/** In a text that speaks of "the enemy": who that is, and who speaks. */
function campsOf(
  mentions: readonly PartyMention[],
  sides: ReadonlyMap<string, TextSide>,
  { sides: words }: RoleLexicon,
): Pick<TextSides, 'ours' | 'enemy'> {
  const isPartisan = mentions.some(({ type, name }) => type === 'generic' && words.enemies.has(name));
  const enemy = mentions.find(({ isEnemy }) => isEnemy === true)?.name ?? null;
  if (!isPartisan && enemy === null) return { ours: null, enemy: null };
  return { ours: ownState(mentions, sides, enemy), enemy };
}

/** Who speaks of "the enemy": the state whose army or ground the text names most, for communiqués tell of their own. */
function ownState(
  mentions: readonly PartyMention[],
  sides: ReadonlyMap<string, TextSide>,
  enemy: string | null,
): string | null {
  const arms = (state: string) =>
    mentions.filter(({ name, hasArms }) => hasArms === true && name === state).length;
  const scored = [...sides.values()]
    .filter(({ name, type }) => name !== enemy && type === 'state')
    .map(({ name, ground }) => ({ name, score: weights.side * arms(name) + ground }));
  return scored.sort((a, b) => b.score - a.score).at(0)?.name ?? null;
}
