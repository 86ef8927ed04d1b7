import { senseFor, type Clause, type Figure } from '../clause';
import type { LinkedFigure } from './link-figures';

/** Words from which a figure is too far from the one before to share its predicate. */
const farthest = 12;

/** The same for "⟦four⟧ of them", which says itself what it belongs to. */
const farthestOfThem = 30;

/** Gives a member of a list, or a part, the predicate of the figure before it; `null` when nothing joins the two. */
export function inherit(clause: Clause, previous: LinkedFigure, figure: Figure): LinkedFigure | null {
  const { from, to } = figure.number;
  const { links } = clause.lexicon;
  const start = startAfter(previous, from);
  const words = withoutAside(
    clause.tokens.slice(start, from).map((token) => token.word),
    links,
  );
  const isOfThose = isOfThem(clause, to) || isAmongThem(clause, figure.phrase.to);
  if (words.length === 0 || words.length > (isOfThose ? farthestOfThem : farthest)) return null;
  if (!isOfThose && !opensSubset(words, clause.lexicon))
    return isJoined(words, links) || isAfterPhrase(clause, figure, start, words)
      ? take(previous, figure, false)
      : null;
  return isNearest(clause, previous, figure) ? take(previous, figure, true) : null;
}

/** "18 civilians⟦, almost all of them women,⟧ and four soldiers": what is said of a member between commas parts no list. */
function withoutAside(words: readonly string[], { asideOpeners }: LinkSets): readonly string[] {
  const end = words.indexOf(',', 1);
  return words[0] === ',' && end > 0 && asideOpeners.has(words[1] ?? '') ? words.slice(end) : words;
}

function take(previous: LinkedFigure, figure: Figure, isSubset: boolean): LinkedFigure | null {
  const sense = senseFor(previous.link.senses, figure) ?? (isSubset ? previous.link.sense : null);
  return sense && { figure, link: { ...previous.link, sense }, isMember: true, isSubset };
}

/** A part belongs to the figure right before it, also where that one is no claim: "killed three and found six tunnels, one of them long". */
function isNearest({ figures }: Clause, previous: LinkedFigure, { number }: Figure): boolean {
  const nearest = figures.findLast(
    (each) => each.number.from < number.from && each.number.form !== 'article',
  );
  return (
    nearest === undefined ||
    nearest.number.from <= previous.figure.number.from ||
    nearest === previous.figure.whole
  );
}

/** After the counted words; after the predicate too where a dash or a bracket opens the parts: "17 dead – 13 South African". */
function startAfter({ figure, link }: LinkedFigure, before: number): number {
  return link.side === 'right' && link.to < before && link.from === figure.phrase.to
    ? link.to
    : figure.phrase.to;
}

type LinkSets = Clause['lexicon']['links'];

function isJoined(words: readonly string[], { between, subsets }: LinkSets): boolean {
  return words.every((word) => between.has(word) || subsets.has(word));
}

/** "two deposits ⟦of ammunition and⟧ a bridge": no predicate lies in the phrase between. */
function isAfterPhrase(
  clause: Clause,
  { phrase, number, elided }: Figure,
  start: number,
  words: readonly string[],
): boolean {
  const { opening, closing } = clause.lexicon.links;
  const first = words[0] ?? '';
  const last = words.findLast((word) => !isBeforeMore(word, clause.lexicon)) ?? '';
  return (
    (phrase.head !== null || elided !== undefined) &&
    words.length <= 7 &&
    opening.has(first) &&
    closing.has(last) &&
    !clause.cues.some(({ from }) => from >= start && from < number.from)
  );
}

/** "and ⟦another⟧ 9", "and ⟦a further⟧ 9". */
function isBeforeMore(word: string, { roles, numbers }: Clause['lexicon']): boolean {
  return roles.sides.increments.has(word) || numbers.articles.has(word);
}

/** "39 people, ⟦including⟧ 11 children", "of ⟦whom⟧ 60", "⟦among them⟧ 20 soldiers". */
function opensSubset(
  words: readonly string[],
  { links, words: { of, be, definite } }: Clause['lexicon'],
): boolean {
  const last = words.findLastIndex((word) => !definite.has(word));
  const isOfWhich = links.pronouns.has(words[last] ?? '') && of.has(words[last - 1] ?? '');
  if (isOfWhich || links.subsetPhrases.has(words[last] ?? '')) return true;
  const mark = words.findLastIndex((word) => links.subsetMarks.has(word));
  return mark >= 0 && !words.slice(mark).some((word) => be.has(word));
}

/** "50 people were killed, the four attackers ⟦among them⟧". */
function isAmongThem({ tokens, lexicon }: Clause, at: number): boolean {
  return (
    lexicon.words.subsetOpeners.has(tokens[at]?.word ?? '') &&
    lexicon.links.subsetPhrases.has(tokens[at + 1]?.word ?? '')
  );
}

/** "four ⟦of them⟧". */
function isOfThem({ tokens, lexicon }: Clause, at: number): boolean {
  return (
    lexicon.words.of.has(tokens[at]?.word ?? '') && lexicon.links.pronouns.has(tokens[at + 1]?.word ?? '')
  );
}
