import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import { matchPhrase, type PhraseIndex } from '../quantity/phrases';
import type { Scope } from '../types';
import type { Context } from './context';

/** Tells whether a figure is this event's, a running total, or a level at a moment (GUIDE, Fields: scope). */
export function readScope(
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
  time: string | null,
): Scope {
  const { link, figure } = linked;
  const [kind, outcome] = link.sense.split('.');
  const isMore =
    context.lexicon.sides.increments.has(clause.tokens[figure.number.from - 1]?.word ?? '') ||
    context.lexicon.sides.increments.has(clause.tokens[figure.number.to]?.word ?? '');
  if (outcome === 'held' || outcome === 'trapped' || link.rule === 'hold') return 'standing';
  if (link.sense === 'strength.level')
    return hasCue(clause, linked, context.lexicon.standing) || link.rule === 'deploy' ? 'standing' : 'new';
  if (isMore) return 'new';
  if (outcome === 'missing' && hasCue(clause, linked, context.lexicon.standing)) return 'standing';
  if (
    isRisingToll(clause, linked) ||
    isPerfectFlight(clause, linked, time) ||
    isSince(time) ||
    hasCue(clause, linked, context.lexicon.cumulative)
  )
    return kind === 'strength' ? 'standing' : 'cumulative';
  return 'new';
}

function isSince(time: string | null): boolean {
  return time !== null && /^(?:since|so far|from .* to |to date|this year|by )/iu.test(time);
}

/** Looks for a cue between the figure and its predicate, and a few words to either side. */
function hasCue({ tokens }: Clause, { figure, link }: LinkedFigure, cues: PhraseIndex<string>): boolean {
  const from = Math.max(0, Math.min(figure.number.from, link.from) - 4);
  const to = Math.min(tokens.length, Math.max(figure.phrase.to, link.to) + 3);
  for (let at = from; at < to; at += 1) if (matchPhrase(cues, tokens, at) !== null) return true;
  return false;
}

/** "the toll rose to 31" is a running total; "the toll is 11 soldiers" may be this event's. */
function isRisingToll({ tokens }: Clause, { link, figure }: LinkedFigure): boolean {
  return link.rule === 'running total' && tokens[figure.number.from - 1]?.word === 'to';
}

/** "have fled", "have been displaced", with no time of their own: a count that has been running. */
function isPerfectFlight({ tokens }: Clause, { link, figure }: LinkedFigure, time: string | null): boolean {
  if (time !== null || !link.sense.startsWith('displacement')) return false;
  return tokens.slice(figure.phrase.to, link.from).some(({ word }) => word === 'have' || word === 'has');
}
