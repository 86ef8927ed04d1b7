import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Claim } from '../types';
import type { Context } from './context';
import { findActor, findSubject, namedSubject, speakingSide } from './find-actor';
import type { PartyMention } from './find-parties';
import { readAttacker } from './read-attacker';
import { readLoser } from './read-loser';
import { isSpeaker, resolveSide } from './resolve-side';
import { sideInPhrase, sideOfThose } from './side-in-phrase';

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
  const own = kind === 'territory' ? null : countedSide(clause, linked, context);
  if (own !== null) return sideCounted(own, clause, linked, context);
  if (kind === 'loss') return readLoser(clause, linked, context, previous);
  if (kind === 'attack') return readAttacker(clause, linked, outcome, context);
  return kind === 'strength' ? holder(clause, linked, context) : findSubject(clause, linked, context);
}

/** "ISIS has 1,200 ⟦fighters⟧": of a force nobody names, the subject's. */
function sideCounted(
  own: PartyMention,
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
): string | null {
  const isNameless = own.type === 'generic' && linked.link.sense.startsWith('strength');
  const subject = isNameless ? namedSubject(clause, linked, context) : null;
  return subject ?? resolveSide(own, context, findActor(clause, linked, context));
}

function countedSide(clause: Clause, linked: LinkedFigure, context: Context): PartyMention | null {
  return sideInPhrase(linked, context) ?? sideOfThose(clause, linked, context);
}

/** Whose force it is: the subject's, else that of the army or the state that tells of it. */
function holder(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  return (
    namedSubject(clause, linked, context) ??
    sideAround(linked, context) ??
    speakingSide(linked, context) ??
    context.carriedParty
  );
}

/** "Battalions in ⟦the army⟧ number": any side before the figure that does not speak. */
function sideAround({ figure }: LinkedFigure, context: Context): string | null {
  const before = context.parties.findLast(
    (party) =>
      party.to <= figure.number.from &&
      (party.type === 'own' || party.type === 'group') &&
      !isSpeaker(party, context.voices),
  );
  return before === undefined ? null : resolveSide(before, context, null);
}

/** Whose list a line opens: "The losses of ⟦the enemy⟧ were:"; the side that acted last where the line names none. */
export function listedSide(context: Context): string | null {
  const named = context.parties.find(
    (each) =>
      each.type !== 'both' && each.type !== 'land' && !each.isPlace && !isSpeaker(each, context.voices),
  );
  return named === undefined ? context.carriedParty : resolveSide(named, context, null);
}
