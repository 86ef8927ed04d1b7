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
  const start = subjectStart(clause, from, figure.number.from);
  const sense = start === null ? null : senseFor(previous.link.senses, figure);
  if (sense === null || !isClosed(clause, figure)) return null;
  return { figure, link: { ...previous.link, sense }, isMember: true, isSubset: false };
}

function isBare({ number, phrase }: Figure): boolean {
  return (
    phrase.from === phrase.to && number.form === 'exact' && number.currency === null && !number.isPercent
  );
}

/** Where the left-out verb's subject starts: behind the last comma, with nothing but a short name between; `null` if it is none. */
function subjectStart({ tokens, lexicon, cues }: Clause, from: number, to: number): number | null {
  if (lexicon.words.and.has(tokens[to - 1]?.word ?? '') && to - from <= longestBetween)
    return cues.some((cue) => cue.from >= from && cue.from < to) ? null : to - 1;
  const comma = tokens.findLastIndex(
    ({ text }, at) => at >= from && at < to && (text === ',' || text === ';'),
  );
  if (comma < 0 || to - comma - 1 > longestSubject) return null;
  const { be, have, clauseBreaks } = lexicon.words;
  const between = tokens.slice(comma + 1, to);
  const isName = between.every(
    ({ kind, word }) => kind === 'word' && ![be, have, clauseBreaks].some((list) => list.has(word)),
  );
  return isName && !cues.some((cue) => cue.from > comma && cue.from < to) ? comma + 1 : null;
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
