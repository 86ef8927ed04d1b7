import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Claim } from '../types';
import type { Context } from './context';
import { findActor, findAgent, findSubject } from './find-actor';
import type { PartyMention } from './find-parties';
import { isSpeaker, localState, resolveSide, rivalOf } from './resolve-side';

/**
 * Tells whose force, loss or gain a figure is: the side named in the counted words, else by grammar: the loser of a loss,
 * the holder of ground (its loser when lost), the attacker, the giver. `null` where the text does not tell.
 */
export function readParty(
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
  previous: Claim | null,
): string | null {
  const [kind = '', outcome = ''] = linked.link.sense.split('.');
  if (kind === 'displacement' || linked.figure.phrase.head?.status === 'civilian')
    return context.lexicon.civilians;
  if (linked.party !== undefined) return linked.party;
  const own = kind === 'territory' ? null : sideInPhrase(linked, context);
  if (own !== null) return resolveSide(own, clause, context, findActor(clause, linked, context));
  if (kind === 'loss')
    return loserBefore(previous, clause, linked, context) ?? loser(clause, linked, context);
  return kind === 'attack'
    ? attacker(clause, linked, outcome, context)
    : findSubject(clause, linked, context);
}

/** A side among the counted words: "SDF fighters", "15 Russian drones"; "soldiers" alone names none. */
export function sideInPhrase({ figure }: LinkedFigure, { parties }: Context): PartyMention | null {
  const { number, phrase } = figure;
  const end = Math.max(phrase.to, number.to + 1);
  return parties.find(({ from, type }) => from >= number.to && from < end && type !== 'own') ?? null;
}

/** Who fires; of what is shot down, whoever fired last and is not who shoots down. */
function attacker(clause: Clause, linked: LinkedFigure, outcome: string, context: Context): string | null {
  const actor = findActor(clause, linked, context);
  if (outcome !== 'intercepted') return actor ?? findSubject(clause, linked, context);
  return context.lastAttacker === actor
    ? rivalOf(actor, context)
    : (context.lastAttacker ?? rivalOf(actor, context));
}

/** "killed 2,212 Syrian soldiers and destroyed ⟦eight helicopters⟧": what else is lost in the sentence is the same side's. */
function loserBefore(
  previous: Claim | null,
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
): string | null {
  const isTheirs = previous?.kind === 'loss' && previous.party !== context.lexicon.civilians;
  if (!isTheirs || linked.figure.phrase.head?.unit === 'person' || linked.link.side !== 'left') return null;
  return previous.party === findActor(clause, linked, context) ? null : previous.party;
}

function loser(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const { link, figure } = linked;
  if (link.rule === 'lose' || link.rule === 'surrender') return findSubject(clause, linked, context);
  if (figure.phrase.head?.status === 'combatant') return loserOfMen(clause, linked, context);
  const isThing = /(?:destroyed|damaged|seized|captured)$/u.test(link.sense);
  return isThing && link.side === 'left' ? opponent(clause, linked, context) : null;
}

/** Soldiers that nobody names are those of a side of this sentence that did not act, else of its country. */
function loserOfMen(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const actor = findActor(clause, linked, context);
  const local = localState(context);
  const named = sideBeside(clause, actor, context);
  if (named !== null) return named;
  return actor !== null && actor === local ? rivalOf(actor, context) : local;
}

function opponent(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const actor = findActor(clause, linked, context);
  return sideBeside(clause, actor, context) ?? (actor === null ? null : rivalOf(actor, context));
}

/** A side of the sentence that neither acts nor speaks, nor is only a place. */
function sideBeside(clause: Clause, actor: string | null, context: Context): string | null {
  const others = context.parties.filter(
    (each) =>
      (each.type === 'state' || each.type === 'group') && !each.isPlace && !isSpeaker(each, context.voices),
  );
  const agent = findAgent(clause, context);
  const free = others.filter(
    ({ from }) => !clause.figures.some(({ number, phrase }) => number.from < from && from < phrase.to),
  );
  return free.find(({ name }) => name !== actor && name !== agent)?.name ?? null;
}

/** Whose list a line opens: "The losses of ⟦the enemy⟧ were:"; the side that acted last where the line names none. */
export function listedSide(clause: Clause, context: Context): string | null {
  const named = context.parties.find(
    (each) => each.type !== 'both' && !each.isPlace && !isSpeaker(each, context.voices),
  );
  return named === undefined ? context.carriedParty : resolveSide(named, clause, context, null);
}
