import { onlyFoeOf } from './camps';
import { chooseSide } from './choose-side';
import type { Context } from './context';
import type { PartyMention } from './find-parties';
import type { Voice } from './find-voices';

/** What sides are chosen by. */
export type Known = Pick<
  Context,
  'lexicon' | 'parties' | 'sides' | 'recent' | 'speakers' | 'ours' | 'enemy' | 'carriedParty'
>;

/**
 * Tells which side a word stands for: "the army" is that of a state of the text, "the enemy" the side that fights the
 * text's own, "the jihadists" the armed group that can be meant; `against` is whom the word's side fights here.
 */
export function resolveSide(mention: PartyMention, known: Known, against: string | null): string | null {
  if (mention.type === 'own') return armyOf(known, against, mention.from);
  if (mention.type !== 'generic') return mention.name;
  const words = mention.name.split(' ');
  const { enemies, jihadists, fighters } = known.lexicon.sides;
  if (words.some((word) => enemies.has(word))) return known.enemy ?? rivalOf(known.ours, known);
  const isNeutral = words.some((word) => fighters.has(word));
  const found =
    sameName(words, known) ??
    chooseSide(known, {
      type: 'group',
      against,
      isJihadist: words.some((word) => jihadists.has(word)),
      isLabel: !isNeutral,
      of: mention.of,
      at: mention.from,
    });
  return found ?? (isNeutral ? (mention.of ?? null) : mention.name);
}

/** The state whose soldiers are meant where nobody names it; `at` is where the word for them stands. */
export function armyOf(known: Known, against: string | null, at: number): string | null {
  return chooseSide(known, { type: 'state', against, at, isArmy: true }) ?? known.carriedParty;
}

/** "the alliance" after "Three Brotherhood Alliance". */
function sameName(words: readonly string[], { sides, recent }: Known): string | null {
  const last = words.at(-1) ?? '';
  const groups = recent.filter((name) => sides.get(name)?.type === 'group');
  return groups.find((name) => name.toLowerCase().split(' ').at(-1) === last) ?? null;
}

/** Whether a side, or a place, is within the name of who states something in the sentence. */
export function isSpeaker(
  { from, to }: Pick<PartyMention, 'from' | 'to'>,
  voices: readonly Voice[],
): boolean {
  return voices.some(({ speakerFrom, speakerTo }) => speakerFrom <= from && to <= speakerTo);
}

/** The side of the text that fights another, else the only one that does at all; `null` if there is none. */
export function rivalOf(side: string | null, known: Known): string | null {
  return chooseSide(known, { type: null, against: side, at: null }) ?? unnamedFoe(side, known.lexicon);
}

function unnamedFoe(side: string | null, { keys, statesAt }: Known['lexicon']): string | null {
  const foe = side === null ? null : onlyFoeOf(keys.get(side) ?? side);
  return foe && (statesAt.get(foe) ?? foe);
}
