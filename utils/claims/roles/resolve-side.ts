import type { Clause } from '../clause';
import { jihadistGroups } from '../lexicon/bodies';
import type { Context } from './context';
import type { PartyMention } from './find-parties';

/**
 * Tells which side a word stands for: "the army" is that of the country the sentence is set in, "the enemy" the side that
 * fights the text's own, "the jihadists" the armed group named last that can be meant, `actor` left out.
 */
export function resolveSide(
  mention: PartyMention,
  { tokens }: Clause,
  context: Context,
  actor: string | null,
): string | null {
  if (mention.type === 'own') return ownSide(mention, context);
  if (mention.type !== 'generic') return mention.name;
  const words = tokens.slice(mention.from, mention.to).map(({ word }) => word);
  const { enemies } = context.lexicon.sides;
  if (words.some((word) => enemies.has(word))) return rivalOf(context.homeState, context) ?? mention.name;
  return sameName(words, context) ?? groupMeant(words, context, actor) ?? mention.name;
}

/** The state whose name stands before "army", else that of the place of the sentence, else the one that the text is about. */
function ownSide({ from }: PartyMention, context: Context): string | null {
  const named = context.parties.findLast(
    ({ type, to, isPlace }) => type === 'state' && !isPlace && to === from,
  );
  return named?.name ?? localState(context);
}

/** "In Mali, two soldiers died": the state that the sentence names as its place, else the text's. */
export function localState({ parties, homeState, carriedParty }: Context): string | null {
  const place = parties.find(({ type, isPlace }) => type === 'state' && isPlace);
  return place?.name ?? homeState ?? carriedParty;
}

/** "the alliance" after "Three Brotherhood Alliance". */
function sameName(words: readonly string[], { groups, parties }: Context): string | null {
  const last = words.at(-1) ?? '';
  const here = parties.filter(({ type }) => type === 'group').map(({ name }) => name);
  return [...here, ...groups].find((name) => name.toLowerCase().split(' ').at(-1) === last) ?? null;
}

/** The armed group named last that does not act or speak here; of jihadists only one that is. */
function groupMeant(words: readonly string[], context: Context, actor: string | null): string | null {
  const { parties, groups, voices, lexicon } = context;
  const speaking = parties.filter((each) => isSpeaker(each, voices)).map(({ name }) => name);
  const here = parties
    .filter((each) => each.type === 'group' && !isSpeaker(each, voices))
    .map(({ name }) => name);
  const meant = [...here, ...groups].filter((name) => name !== actor && !speaking.includes(name));
  const isJihadist = words.some((word) => lexicon.sides.jihadists.has(word));
  return (isJihadist ? meant.find((name) => jihadistGroups.has(name)) : undefined) ?? meant[0] ?? null;
}

/** Whether a side is who states something in the sentence. */
export function isSpeaker(party: PartyMention, voices: Context['voices']): boolean {
  return voices.some((voice) => voice.speakerFrom <= party.from && party.to <= voice.speakerTo);
}

/** The side that a text names most beside another: whom that one fights. `null` if it names no other. */
export function rivalOf(side: string | null, { sides }: Context): string | null {
  let rival: string | null = null;
  for (const [name, count] of sides)
    if (name !== side && (rival === null || count > (sides.get(rival) ?? 0))) rival = name;
  return rival;
}
