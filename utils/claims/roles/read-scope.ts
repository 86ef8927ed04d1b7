import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import { matchPhrase, type PhraseIndex } from '../quantity/phrases';
import type { Scope } from '../types';
import type { Context } from './context';

/** What a figure's scope is read from. */
interface Scoped {
  readonly clause: Clause;
  readonly linked: LinkedFigure;
  readonly lexicon: Context['lexicon'];
  readonly time: string | null;
}

/** Tells whether a figure is this event's, a running total, or a level at a moment (GUIDE, Fields: scope). */
export function readScope(
  clause: Clause,
  linked: LinkedFigure,
  { lexicon }: Context,
  time: string | null,
): Scope {
  const scoped = { clause, linked, lexicon, time };
  if (linked.isTotal === true) return 'cumulative';
  if (isLevel(scoped)) return 'standing';
  if (linked.link.sense === 'strength.level' || isIncrement(scoped)) return 'new';
  if (!isRunning(scoped)) return 'new';
  return linked.link.sense.startsWith('strength') ? 'standing' : 'cumulative';
}

/** Ground held, people trapped or missing still, forces at rest. */
function isLevel({ clause, linked, lexicon }: Scoped): boolean {
  const { sense, rule } = linked.link;
  if (/(?:held|trapped)$/u.test(sense) || rule === 'hold') return true;
  const rests = hasCue(clause, linked, lexicon.standing);
  return (sense === 'strength.level' && (rests || rule === 'deploy')) || (sense === 'loss.missing' && rests);
}

/** "500 more", "another 30": an increment is always new. */
export function isIncrement({ clause, linked, lexicon }: Omit<Scoped, 'time'>): boolean {
  const { number } = linked.figure;
  const around = [clause.tokens[number.from - 1], clause.tokens[number.to]];
  return around.some((token) => token !== undefined && lexicon.sides.increments.has(token.word));
}

function isRunning({ clause, linked, lexicon, time }: Scoped): boolean {
  const isTold = isRisingToll(clause, linked) || isPerfectFlight(clause, linked, time);
  return isTold || isSince(time, lexicon) || hasCue(clause, linked, lexicon.cumulative);
}

function isSince(time: string | null, { times }: Context['lexicon']): boolean {
  const words = time?.toLowerCase().split(' ') ?? [];
  return times.running.has(words.slice(0, 2).join(' ')) || times.running.has(words[0] ?? '');
}

/** Looks for a cue between the figure and its predicate, and a few words to either side. */
function hasCue(
  { tokens, lexicon }: Clause,
  { figure, link }: LinkedFigure,
  cues: PhraseIndex<string>,
): boolean {
  const { sides } = lexicon.roles;
  const from = Math.max(0, Math.min(figure.number.from, link.from) - 4);
  const to = Math.min(tokens.length, Math.max(figure.phrase.to, link.to) + 3);
  const comma = tokens.findIndex(({ text }, at) => at >= Math.max(figure.phrase.to, link.to) && text === ',');
  const end = comma < 0 ? to : Math.min(to, comma);
  for (let at = from; at < end; at += 1)
    if (matchPhrase(cues, tokens, at) !== null && !isAdverb(tokens, at, sides)) return true;
  return false;
}

/** "have ⟦since⟧ died": from then on, not all the while. */
function isAdverb(tokens: Clause['tokens'], at: number, { upToNow }: Context['lexicon']['sides']): boolean {
  return upToNow.has(tokens[at - 1]?.word ?? '');
}

/** "the toll rose to 31" is a running total; "the toll is 11 soldiers" may be this event's. */
function isRisingToll({ tokens, lexicon }: Clause, { link, figure }: LinkedFigure): boolean {
  const { risers } = lexicon.tolls;
  return link.rule === 'running total' && risers.has(tokens[figure.number.from - 1]?.word ?? '');
}

/** "have fled", "have been displaced", with no time of their own: a count that has been running. */
function isPerfectFlight(
  { tokens, lexicon }: Clause,
  { link, figure }: LinkedFigure,
  time: string | null,
): boolean {
  if (time !== null || !link.sense.startsWith('displacement')) return false;
  return tokens.slice(figure.phrase.to, link.from).some(({ word }) => lexicon.roles.sides.upToNow.has(word));
}

/** Tells whether a line counts up to now: "total losses from 24.02.22 to 14.08.23". */
export function countsUp({ tokens }: Clause, { lexicon }: Context): boolean {
  return tokens.some(
    (token, at) =>
      lexicon.times.running.has(token.word) || matchPhrase(lexicon.cumulative, tokens, at) !== null,
  );
}
