import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from '../roles/context';
import { isIncrement } from '../roles/read-scope';
import { textOf } from '../tokens';
import type { Reading } from './reading';

/** Reads what the words about a figure say of how it stands to the others. */
export function readMarks(
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
): Omit<Reading, 'claim' | 'sentence' | 'paragraph' | 'isHeadline'> {
  return {
    year: context.year,
    isPastPerfect: isPastPerfect(clause, linked) && context.voices.length === 0,
    isIncrement: isIncrement({ clause, linked, lexicon: context.lexicon }),
    isClosed: isClosed(clause, linked),
    isApposed: isApposed(clause, linked),
    frame: frameTime(clause, linked, context),
    isSaidBefore: isSaidBefore(clause, linked),
  };
}

/** "13 people ⟦had⟧ been killed". */
function isPastPerfect({ tokens, lexicon }: Clause, { figure, link }: LinkedFigure): boolean {
  const from = Math.min(figure.phrase.to, link.from) - 2;
  const verbs = tokens.slice(Math.max(0, from), Math.max(figure.phrase.to, link.to));
  return verbs.some(({ word }) => lexicon.words.pastPerfect.has(word));
}

/** Whether a mark, or nothing, stands behind what is counted. */
function isClosed({ tokens }: Clause, { figure: { number, phrase } }: LinkedFigure): boolean {
  const next = tokens[Math.max(phrase.to, number.to)];
  return next === undefined || next.kind === 'mark';
}

function isApposed({ tokens }: Clause, { figure: { number, phrase } }: LinkedFigure): boolean {
  return tokens[number.from - 1]?.text === ',' && tokens[Math.max(phrase.to, number.to)]?.text === ',';
}

/** The time before "which", "when" or "in which", where the figure stands behind one. */
function frameTime(
  { tokens, lexicon }: Clause,
  { figure, link }: LinkedFigure,
  { times }: Context,
): string | null {
  const start = Math.min(figure.number.from, link.from);
  const opener = tokens.findLastIndex(({ word }, at) => at < start && lexicon.links.framed.has(word));
  const time = times.findLast(({ to }) => to <= opener);
  return time === undefined ? null : textOf(tokens.slice(time.from, time.to));
}

/** Words between a verb of saying and its figure. */
const farthestSaid = 8;

/** "it ⟦had spoken⟧ of 17 injured before". */
function isSaidBefore({ tokens, lexicon }: Clause, { figure: { number } }: LinkedFigure): boolean {
  for (let at = number.from - 1; at > Math.max(0, number.from - farthestSaid); at -= 1) {
    if (/^[;.:]$/u.test(tokens[at]?.text ?? '')) return false;
    const isSaid = lexicon.roles.verbs.has(tokens[at]?.word ?? '');
    if (isSaid) return lexicon.words.pastPerfect.has(tokens[at - 1]?.word ?? '');
  }
  return false;
}
