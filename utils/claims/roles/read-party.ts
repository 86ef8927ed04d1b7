import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import { isOblique, wordBefore, type PartyMention } from './find-parties';

/**
 * Tells whose force, loss or gain a figure is: the side named in the counted words, else by grammar: the loser of a loss,
 * the holder of ground (its loser when lost), the attacker, the giver. `null` where the text does not tell.
 */
export function readParty(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const [kind = '', outcome = ''] = linked.link.sense.split('.');
  if (kind === 'displacement' || linked.figure.phrase.head?.status === 'civilian')
    return context.lexicon.civilians;
  const own = inPhrase(linked, context);
  if (own !== null) return resolve(own, clause, linked, context);
  if (kind === 'loss') return loser(clause, linked, context);
  return kind === 'attack' ? attacker(clause, linked, outcome, context) : subject(clause, linked, context);
}

function attacker(clause: Clause, linked: LinkedFigure, outcome: string, context: Context): string | null {
  if (outcome === 'intercepted') return context.lastAttacker ?? opponent(clause, linked, context);
  const named = linked.link.side === 'right' ? agent(clause, linked, context) : null;
  return named ?? subject(clause, linked, context);
}

/** A side among the counted words: "SDF fighters", "15 Russian drones". */
function inPhrase({ figure }: LinkedFigure, { parties }: Context): PartyMention | null {
  const { number, phrase } = figure;
  return (
    parties.find((party) => party.from >= number.to && party.from < Math.max(phrase.to, number.to + 1)) ??
    null
  );
}

function loser(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const { link, figure } = linked;
  if (link.rule === 'lose' || link.rule === 'surrender') return subject(clause, linked, context);
  const isThing = /(?:destroyed|damaged|seized|captured)$/u.test(link.sense);
  if (figure.phrase.head?.status === 'combatant')
    return opponent(clause, linked, context) ?? context.homeState;
  return isThing && link.side === 'left' ? opponent(clause, linked, context) : null;
}

/** Soldiers that nobody names are those of a side of this sentence that did not act, else of the side named last. */
function opponent(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const actor =
    linked.link.side === 'left' ? subject(clause, linked, context) : agent(clause, linked, context);
  const here = context.parties.filter(
    (each) => (each.type === 'state' || each.type === 'group') && !isSpeaker(each, context),
  );
  const others = [
    ...here.map(({ name }) => name),
    context.homeState,
    context.carriedParty,
    ...context.groups,
  ];
  return others.find((name) => name !== null && name !== actor) ?? null;
}

/** The acting side before the predicate; where the sentence names none, the one that acted before. */
function subject(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const start = Math.min(linked.link.from, linked.figure.number.from);
  const before = context.parties.filter((party) => party.to <= start && !isSpeaker(party, context));
  const acting = before.filter((party) => !isOblique(clause.tokens, party, context.lexicon));
  const found = acting.at(-1) ?? speakerItself(clause, start, context);
  return found === undefined
    ? (context.carriedParty ?? before.at(-1)?.name ?? null)
    : resolve(found, clause, linked, context);
}

/** "Hezbollah says it fired …", "The IDF said it had …": the speaker is who acted. */
function speakerItself(
  { tokens }: Clause,
  start: number,
  { voices, parties, lexicon }: Context,
): PartyMention | undefined {
  const voice = voices.findLast(({ verb }) => verb < start);
  if (voice === undefined) return undefined;
  const isPronoun = tokens.slice(voice.verb + 1, start).some(({ word }) => lexicon.sides.itself.has(word));
  return isPronoun
    ? parties.find(({ from, to }) => voice.speakerFrom <= from && to <= voice.speakerTo)
    : undefined;
}

/** The side behind "by" or "from". */
function agent(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const { tokens } = clause;
  const by = context.parties.find(({ from }) => {
    return context.lexicon.sides.by.has(wordBefore(tokens, from, context.lexicon));
  });
  return by === undefined ? null : resolve(by, clause, linked, context);
}

function isSpeaker(party: PartyMention, { voices }: Context): boolean {
  return voices.some((voice) => voice.speakerFrom <= party.from && party.to <= voice.speakerTo);
}

/** "the army" is the army of the state named last; "the jihadists" are the group named last that does not act here. */
function resolve(party: PartyMention, clause: Clause, linked: LinkedFigure, context: Context): string | null {
  if (party.type === 'own') {
    const near = context.parties.findLast(
      (each) => each.type === 'state' && each.from < party.from && !each.isPlace,
    );
    return near?.name ?? context.homeState ?? context.carriedParty;
  }
  if (party.type !== 'generic') return party.name;
  const here = context.parties
    .filter((each) => each.type === 'group' && !isSpeaker(each, context))
    .map(({ name }) => name);
  const actor = context.parties.find(
    (each) => each.to <= linked.link.from && !isOblique(clause.tokens, each, context.lexicon),
  )?.name;
  const speaking = context.parties.filter((each) => isSpeaker(each, context)).map(({ name }) => name);
  return (
    [...here, ...context.groups].find((name) => name !== actor && !speaking.includes(name)) ?? party.name
  );
}
