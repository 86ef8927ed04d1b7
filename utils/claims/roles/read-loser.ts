import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Claim } from '../types';
import type { Context } from './context';
import { findActor, findAgent, findSubject, namedSubject, speakingSide } from './find-actor';
import { armyOf, isSpeaker, rivalOf } from './resolve-side';

/** Whose loss a figure is where its counted words do not say: the subject's of "lose", its own teller's, else its enemy's victim. */
export function readLoser(
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
  previous: Claim | null,
): string | null {
  const { link, figure } = linked;
  const own = isOwn(clause, linked, context) ? teller(clause, linked, context) : null;
  if (own !== null) return own;
  if (hasOwnMen(linked, context)) return loserOfMen(clause, linked, context);
  if (isOfSubject(link)) return loserItself(clause, linked, context);
  return (
    admitted(clause, linked, context) ??
    loserBefore(previous, clause, linked, context) ??
    (figure.phrase.head?.status === 'combatant'
      ? loserOfMen(clause, linked, context)
      : loserOfThings(clause, linked, context)) ??
    (isOfCivilLife(clause, linked) ? context.lexicon.civilians : null)
  );
}

/** "lost", "surrendered", "left behind": the subject's own loss. */
function isOfSubject({ rule, sense }: LinkedFigure['link']): boolean {
  return rule === 'lose' || rule === 'surrender' || sense === 'loss.abandoned';
}

/** "12 ⟦army⟧ soldiers". */
function hasOwnMen({ figure: { number, phrase } }: LinkedFigure, { parties }: Context): boolean {
  return parties.some(({ type, from }) => type === 'own' && from >= number.to && from < phrase.to);
}

/** "we lost 92", "its own losses": who speaks of themselves, else who acts. */
function loserItself(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  return (
    namedSubject(clause, linked, context) ??
    speakingSide(linked, context) ??
    findSubject(clause, linked, context)
  );
}

/** "we lost 92 of our soldiers", "killed 33 of its own": who speaks, else whom the sentence is about. */
function teller(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  if (linked.link.rule === 'lose') return loserItself(clause, linked, context);
  return speakingSide(linked, context) ?? context.actor ?? context.ours;
}

/** "16 of ⟦its⟧ members", "put its ⟦own⟧ losses at 31". */
function isOwn({ tokens }: Clause, { link, figure }: LinkedFigure, { lexicon }: Context): boolean {
  const first = Math.max(0, Math.min(link.from, figure.number.from) - 2);
  const words = tokens.slice(first, Math.max(figure.phrase.to, figure.number.to));
  return words.some(({ word }) => lexicon.sides.possessives.has(word));
}

/** "Bamako ⟦acknowledges⟧ two dead". */
function admitted({ tokens }: Clause, linked: LinkedFigure, context: Context): string | null {
  const { admissions } = context.lexicon.sides;
  const at = linked.figure.number.from;
  const voice = context.voices.find(
    ({ from, to, verb }) => from <= at && at < to && admissions.has(tokens[verb]?.word ?? ''),
  );
  return voice === undefined ? null : speakingSide(linked, context);
}

/** "killed 2,212 Syrian soldiers and destroyed ⟦eight helicopters⟧": what else is lost in the sentence is the same side's. */
function loserBefore(
  previous: Claim | null,
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
): string | null {
  const isTheirs = previous?.kind === 'loss' && previous.party !== context.lexicon.civilians;
  if (!isTheirs || linked.figure.phrase.head?.unit === 'person') return null;
  return previous.party === findActor(clause, linked, context) ? null : previous.party;
}

/** Arms that are destroyed or taken are the enemy's; whose a bridge or a house is, is not told by who blew it up. */
function loserOfThings(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const { sense, side } = linked.link;
  if (linked.figure.phrase.head?.unit === 'building') return null;
  const isThing = /(?:destroyed|damaged|seized|captured)$/u.test(sense);
  return isThing && side === 'left' ? opponent(clause, linked, context) : null;
}

/** "a rocket hit a market and killed ⟦44 people⟧": nothing of arms is counted in the sentence. */
function isOfCivilLife({ tokens, figures, lexicon }: Clause, { figure, link }: LinkedFigure): boolean {
  const isOfPeople =
    /(?:killed|wounded|missing|captured|casualties)$/u.test(link.sense) &&
    (figure.phrase.head?.unit ?? 'person') === 'person';
  if (!isOfPeople || figures.some(({ phrase }) => phrase.head?.status === 'combatant')) return false;
  return tokens.some(({ word }) => lexicon.roles.sides.civilLife.has(word));
}

/** Soldiers that nobody names are those of a side of this sentence that did not act, else of the state that is meant. */
function loserOfMen(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const actor = findActor(clause, linked, context);
  return sideBeside(clause, actor, context) ?? armyOf(context, actor, linked.figure.number.from);
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
