import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import type { PartyMention } from './find-parties';
import type { Clause } from '../clause';

/**
 * Tells whose force, loss or gain a figure is: the side named in the counted words, else by grammar: the loser of a loss,
 * the holder of ground (its loser when lost), the attacker, the giver. `null` where the text does not tell.
 */
export function readParty(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const [kind = '', outcome = ''] = linked.link.sense.split('.');
  if (kind === 'displacement' || linked.figure.phrase.head?.status === 'civilian')
    return context.lexicon.civilians;
  const own = inPhrase(linked, context);
  if (own !== null) return resolve(own, context);
  if (kind === 'loss') return loser(clause, linked, context);
  if (outcome === 'intercepted') return context.lastAttacker ?? agent(clause, linked, context);
  if (kind === 'attack' && linked.link.side === 'right') return agent(clause, linked, context);
  return subject(clause, linked, context);
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
  const status = figure.phrase.head?.status;
  if (status === 'combatant')
    return opponent(clause, linked, context) ?? (link.side === 'left' ? null : context.lastState);
  return link.sense === 'loss.destroyed' || link.sense === 'loss.damaged'
    ? opponent(clause, linked, context)
    : null;
}

/** Soldiers that nobody names are those of the side that was named last and did not act. */
function opponent(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const actor =
    linked.link.side === 'left' ? subject(clause, linked, context) : agent(clause, linked, context);
  const others = [
    ...context.parties
      .filter((party) => party.type === 'state' || party.type === 'group')
      .map((party) => party.name),
    context.lastState,
    context.carriedParty,
  ];
  return others.find((name) => name !== null && name !== actor) ?? null;
}

/** The acting side before the predicate; a side behind "by", "against", "in" does not act. */
function subject({ tokens }: Clause, { link, figure }: LinkedFigure, context: Context): string | null {
  const start = Math.min(link.from, figure.number.from);
  const before = context.parties.filter((party) => party.to <= start && !isSpeaker(party, context));
  const acting = before.filter(
    (party) => !isOblique(tokens[party.from - 1]?.word ?? '', tokens[party.from - 2]?.word ?? '', context),
  );
  const found = acting.at(-1) ?? before.at(-1);
  return found === undefined ? context.carriedParty : resolve(found, context);
}

/** The side behind "by" or "from". */
function agent(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const by = context.parties.find(
    (party) =>
      ['by', 'from'].includes(clause.tokens[party.from - 1]?.word ?? '') ||
      (clause.tokens[party.from - 1]?.word === 'the' && clause.tokens[party.from - 2]?.word === 'by'),
  );
  return by === undefined ? subject(clause, linked, context) : resolve(by, context);
}

function isOblique(before: string, earlier: string, { lexicon }: Context): boolean {
  const word = before === 'the' ? earlier : before;
  return lexicon.sides.notSubject.has(word);
}

function isSpeaker(party: PartyMention, { voices }: Context): boolean {
  return voices.some(
    (voice) => voice.speakerFrom <= party.from && party.to <= voice.speakerTo && voice.stance !== 'claimed',
  );
}

/** "the army" is the army of the state that was named last. */
function resolve(party: PartyMention, context: Context): string | null {
  if (party.type !== 'own') return party.name;
  return (
    context.parties.findLast((each) => each.type === 'state' && each.from < party.from)?.name ??
    context.lastState ??
    context.carriedParty
  );
}
