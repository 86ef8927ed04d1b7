import { cueAt, type Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import { wordAfter, wordBefore, type Refusal } from './refusal';

/** Nobody is older; a larger number is no age. */
const oldest = 120;

/** "⟦a 12⟧-year-old", "⟦two⟧ months old", "infants aged 1, ⟦2⟧ and ⟦4⟧", "a girl of ⟦6⟧", "Dan Ferris, ⟦34⟧,": an age. */
export const age: Refusal = (clause, linked) => {
  const { ages, old, times } = clause.lexicon.refusals;
  const next = wordAfter(clause, linked);
  if (ages.has(next) || (times.has(next) && old.has(wordAfter(clause, linked, 1)))) return true;
  return (
    isBare(linked) && (isAged(clause, linked) || isOfOne(clause, linked) || isInApposition(clause, linked))
  );
};

/** A small number with nothing that it counts. */
function isBare({ figure: { number, phrase } }: LinkedFigure): boolean {
  return number.form === 'exact' && (number.high ?? number.low ?? oldest) < oldest && phrase.to === number.to;
}

/** Behind "aged", over other ages. */
function isAged(clause: Clause, { figure }: LinkedFigure): boolean {
  const { refusals } = clause.lexicon;
  const first = firstOfList(clause, figure.number.from);
  return refusals.aged.has(clause.tokens[first - 1]?.word ?? '');
}

/** "a girl of ⟦6⟧", "a man of about ⟦30⟧": behind one person. */
function isOfOne(clause: Clause, linked: LinkedFigure): boolean {
  const { lexicon } = clause;
  const noun = lexicon.nouns(wordBefore(clause, linked, 2));
  return (
    lexicon.words.of.has(wordBefore(clause, linked)) &&
    noun?.unit === 'person' &&
    noun.base === wordBefore(clause, linked, 2)
  );
}

/** "Two brothers, ⟦17⟧ and ⟦22⟧, were shot": between commas behind a name or a person. */
function isInApposition(clause: Clause, { figure: { number } }: LinkedFigure): boolean {
  const { tokens, lexicon } = clause;
  const first = firstOfList(clause, number.from);
  const last = lastOfList(clause, number.to);
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',' || cueAt(clause, last) !== null)
    return false;
  const before = tokens[first - 2];
  return before?.isCapital === true || lexicon.nouns(before?.word ?? '')?.unit === 'person';
}

/** Walks left over other bare numbers: "1, 2 and ⟦4⟧". */
function firstOfList(clause: Clause, from: number): number {
  const { tokens, lexicon, at: index } = clause;
  const joint = lexicon.words.and.has(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.text === ',';
  const before = index.figures.get(from - 2);
  const isNumber = before?.number.from === from - 2 && before.phrase.to === from - 1;
  return joint && isNumber ? firstOfList(clause, from - 2) : from;
}

function lastOfList(clause: Clause, to: number): number {
  const { tokens, lexicon, at: index } = clause;
  const joint = lexicon.words.and.has(tokens[to]?.word ?? '') || tokens[to]?.text === ',';
  const next = index.figures.get(to + 1);
  return joint && next?.phrase.to === to + 2 ? lastOfList(clause, to + 2) : to;
}
