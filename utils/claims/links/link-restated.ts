import type { Clause, Figure } from '../clause';
import { matchPhraseBefore } from '../quantity/phrases';
import type { LinkedFigure } from './link-figures';

/** Words before a figure among which a word of counting makes it a count of what was counted before. */
const reach = 10;

/**
 * Reads a figure that states the one before anew: "… killed 30 soldiers, though two sources put the number at ⟦75⟧",
 * "the army speaks of ⟦four⟧". It names nothing, and a word of counting or of estimating stands before it.
 */
export function linkRestated(
  clause: Clause,
  figure: Figure,
  before: LinkedFigure | null,
): LinkedFigure | null {
  if (before === null || !isBare(figure) || before.figure.number.form === 'named') return null;
  if (figure.number.isPercent !== before.figure.number.isPercent) return null;
  const at =
    comparedAt(clause, figure, before) ??
    saidAt(clause, figure) ??
    apposedAt(clause, figure, before) ??
    countingWord(clause, figure.number.from);
  if (at === null || at < (before.figure.number.from < figure.number.from ? before.figure.number.to : 0))
    return null;
  const { phrase } = before.figure;
  return {
    figure: { ...figure, phrase: { ...figure.phrase, head: phrase.head } },
    link: { ...before.link, from: at, to: figure.number.from, rule: 'restated', side: 'left' },
    isMember: false,
    isSubset: false,
  };
}

function isBare({ number, phrase }: Figure): boolean {
  return phrase.to === phrase.from && number.currency === null && !['article', 'none'].includes(number.form);
}

/** "… 118 civilians; local sources said ⟦more than 140⟧": a number that is all that is said. */
function saidAt({ tokens, lexicon }: Clause, { number }: Figure): number | null {
  const next = tokens[number.to];
  const isAll = next === undefined || (next.kind === 'mark' && next.text !== '-');
  return isAll && lexicon.roles.verbs.has(tokens[number.from - 1]?.word ?? '') ? number.from - 1 : null;
}

/** "33 air strikes, ⟦up from⟧ 12", "40 a day, ⟦against⟧ 461": behind a word of comparing, in the same sentence. */
function comparedAt({ tokens, lexicon }: Clause, { number }: Figure, before: LinkedFigure): number | null {
  if (before.figure.number.from > number.from || before.link.to > number.from) return null;
  return matchPhraseBefore(lexicon.comparing, tokens, number.from)?.from ?? null;
}

/** "hundreds of fighters⟦,⟧ perhaps 500⟦,⟧": between commas right behind what was counted. */
function apposedAt({ tokens }: Clause, { number }: Figure, { figure }: LinkedFigure): number | null {
  const isBehind = figure.phrase.to === number.from - 1 && tokens[number.from - 1]?.text === ',';
  return isBehind && tokens[number.to]?.text === ',' ? number.from - 1 : null;
}

/** The nearest word of counting before a figure, in its clause. */
function countingWord({ tokens, lexicon }: Clause, from: number): number | null {
  const { restating, restatingLinks } = lexicon.tolls;
  if (!restatingLinks.has(tokens[from - 1]?.word ?? '')) return null;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if ([';', '.', ':'].includes(word)) return null;
    if (restating.has(word)) return at;
  }
  return null;
}
