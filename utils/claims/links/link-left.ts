import type { LexiconIndex } from '../lexicon-index';
import type { Token } from '../tokens';
import { isAfterBe } from './is-after-be';
import { cueBefore, linkBy, senseFor, type Clause, type Figure, type Link } from '../clause';

/**
 * Finds the verb whose object the figure is: "the blast ⟦killed⟧ seven", "⟦carried out⟧ 31 strikes", and the noun of an
 * event before "of": "the ⟦death⟧ of four medics".
 */
export function linkLeft(clause: Clause, figure: Figure): Link | null {
  return objectLink(clause, figure) ?? nominalLink(clause, figure);
}

/** Words between a verb and its object, the phrases between included. */
const reach = 12;

function objectLink(clause: Clause, figure: Figure): Link | null {
  const { tokens, lexicon } = clause;
  for (
    let at = figure.number.from;
    at > Math.max(0, figure.number.from - reach);
    at = beforePhrase(clause, at - 1)
  ) {
    const cue = cueBefore(clause, at);
    if (cue !== null)
      return linkBy(cue, figure, 'left', ({ frame, form }) =>
        fitsLeft(clause, cue.from, frame, form, at === figure.number.from),
      );
    const word = tokens[at - 1]?.word ?? '';
    if (!lexicon.links.beforeObject.has(word) && !isObjectName(clause, at - 1)) return null;
  }
  return null;
}

/** Words of a phrase that may stand between a verb and its object. */
const longestAside = 5;

/** Steps over a place or a time between verb and object, as translations have it: "left ⟦on the field⟧ 43 elements". */
function beforePhrase({ tokens, lexicon, at: index }: Clause, at: number): number {
  if (lexicon.words.prepositions.has(tokens[at - 1]?.word ?? '')) return at;
  for (let back = at - 1; back >= Math.max(0, at - longestAside); back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word' || index.figures.has(back)) return at;
    if (back < at - 1 && lexicon.links.aside.has(token.word)) return back;
    if (lexicon.words.clauseBreaks.has(token.word) || lexicon.words.and.has(token.word)) return at;
  }
  return at;
}

function fitsLeft(clause: Clause, at: number, frame: string, form: string, isAdjacent: boolean): boolean {
  const isPassive = form === 'past' && isAfterBe(clause, at);
  if (frame === 'object') return !isPassive || isAdjacent;
  return isAdjacent && (form === 'phrase' || form === 'past' || form === 'base');
}

/** The receiver between verb and thing: "handed Kyiv 150,000 shells", "sent Ukraine 31 tanks". */
function isObjectName({ tokens }: Clause, at: number): boolean {
  return tokens[at]?.isCapital === true && tokens[at]?.kind === 'word';
}

function nominalLink({ tokens, lexicon }: Clause, figure: Figure): Link | null {
  for (let at = figure.number.from - 1; at >= Math.max(1, figure.number.from - 3); at -= 1) {
    if (!lexicon.words.of.has(tokens[at]?.word ?? '')) continue;
    const noun = beforeAttributes(tokens, at - 1, lexicon);
    const senses = lexicon.nominals.get(tokens[noun]?.word ?? '');
    const sense = senses && senseFor(senses, figure);
    if (senses !== undefined && sense != null)
      return { from: noun, to: at, sense, senses, rule: 'event noun', side: 'left' };
  }
  return null;
}

/** "une ⟦aide⟧ militaire de 200 millions". */
function beforeAttributes(tokens: readonly Token[], last: number, { words }: LexiconIndex): number {
  let at = last;
  while (at > last - 2 && words.attributes.has(tokens[at]?.word ?? '')) at -= 1;
  return at;
}
