import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import { textOf } from '../tokens';
import type { ClaimTime } from '../types';
import type { Context } from './context';
import type { TimeMention } from './find-times';

/** Picks the time of the event, never that of the statement ("said on Tuesday"); `null` where the sentence gives none. */
export function readTime(
  { tokens, lexicon }: Clause,
  linked: LinkedFigure,
  { times, voices }: Context,
): ClaimTime | null {
  const free = times.filter(
    (time) =>
      !voices.some((voice) => isOfStatement(time, voice.verb, voice.speakerTo)) &&
      !isOfSum(time, linked, tokens, lexicon),
  );
  const nearest = [...free].sort((a, b) => distance(linked, a) - distance(linked, b)).at(0);
  if (nearest === undefined) return null;
  const words = tokens.slice(nearest.from, nearest.to);
  return { text: textOf(words), from: null, to: null };
}

/** Right after the verb of saying, or after the speaker who follows it. */
function isOfStatement(time: TimeMention, verb: number, speakerTo: number): boolean {
  return time.from === verb + 1 || (speakerTo > verb && time.from === speakerTo);
}

/** "killed 83, ⟦bringing⟧ the number since Sunday to 174": the time is the sum's. */
function isOfSum(
  time: TimeMention,
  { figure }: LinkedFigure,
  tokens: Clause['tokens'],
  { sums }: Clause['lexicon'],
): boolean {
  return tokens.slice(figure.number.to, time.from).some(({ word }) => sums.verbs.has(word));
}

function distance({ figure, link }: LinkedFigure, time: TimeMention): number {
  const end = Math.max(figure.phrase.to, link.to);
  const start = Math.min(figure.number.from, link.from);
  if (time.from >= end) return time.from - end;
  return time.to <= start ? start - time.to + 2 : 0;
}
