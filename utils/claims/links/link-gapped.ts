import { senseFor, type Clause, type Figure } from '../clause';
import type { LinkedFigure } from './link-figures';

/** Words from a verb to "and" with a figure that shares it: "were killed at the bus station ⟦and⟧ six at the market". */
const longestBetween = 9;

/** Words of a subject whose verb is left out. */
const longestSubject = 5;

/**
 * Reads a figure whose verb is left out as it is the one before: "the army lost 42 men, the rebels ⟦60⟧", "the first blast killed
 * 12, that at the station ⟦nine⟧", "three deaths on this side, ⟦four⟧ on the other".
 */
export function linkGapped(
  clause: Clause,
  previous: LinkedFigure | null,
  figure: Figure,
): LinkedFigure | null {
  if (previous === null || !isBare(figure) || previous.isSubset) return null;
  const from = Math.max(previous.figure.phrase.to, previous.link.to, previous.figure.number.to);
  if (!isClosed(clause, figure) || !sharesVerb(clause, from, figure.number.from)) return null;
  const sense = senseFor(previous.link.senses, figure);
  return sense && { figure, link: { ...previous.link, sense }, isMember: true, isSubset: false };
}

function isBare({ number, phrase }: Figure): boolean {
  return (
    phrase.from === phrase.to && number.form === 'exact' && number.currency === null && !number.isPercent
  );
}

/** Nothing but "and", or a comma and a short name, stands between a verb and its second figure. */
function sharesVerb({ tokens, lexicon, cues }: Clause, from: number, to: number): boolean {
  const { be, have, clauseBreaks, and } = lexicon.words;
  const comma = tokens.findLastIndex(({ text }, at) => at >= from && at < to && /^[,;]$/u.test(text));
  const isJoined = and.has(tokens[to - 1]?.word ?? '') && to - from <= longestBetween;
  const start = isJoined ? from : comma + 1;
  if (cues.some((cue) => cue.from >= start && cue.from < to)) return false;
  const isName = ({ kind, word }: Clause['tokens'][number]) =>
    kind === 'word' && ![be, have, clauseBreaks].some((list) => list.has(word));
  return isJoined || (comma >= 0 && to - start <= longestSubject && tokens.slice(start, to).every(isName));
}

/** A place, a mark or nothing stands behind it: no noun and no verb. */
function isClosed({ tokens, lexicon }: Clause, { number }: Figure): boolean {
  const next = tokens[number.to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    lexicon.links.opening.has(next.word) ||
    lexicon.links.weakBreaks.has(next.word)
  );
}
