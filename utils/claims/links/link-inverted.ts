import { cueAt, linkBy, type Clause, type Figure, type Link } from '../clause';
import { outcomeAt } from './outcome-at';

/** Words of a sentence before its verb among which what is said of the figure is looked for. */
const reach = 12;

/**
 * Reads figures that stand behind the verb of a sentence turned round: "Among the ⟦dead⟧ were 12 children", "Also ⟦wounded⟧
 * were five policemen", "the ⟦dead⟧ included nine women".
 */
export function linkInverted(clause: Clause, figure: Figure): Link | null {
  const { tokens, lexicon, at: index } = clause;
  const verb = verbBefore(clause, figure.number.from);
  if (verb === null) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || index.figures.has(at) || /^[,;:.]$/u.test(token.text)) return null;
    const link = participleAt(clause, figure, at) ?? namedAt(clause, at);
    if (link !== null) return link;
    if (lexicon.words.clauseBreaks.has(token.word)) return null;
  }
  return null;
}

/** The token of "were" or "included" right before a figure; `null` when another word stands there. */
function verbBefore({ tokens, lexicon }: Clause, from: number): number | null {
  const at = lexicon.words.articles.has(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  const word = tokens[at]?.word ?? '';
  return lexicon.words.be.has(word) || lexicon.links.includes.has(word) ? at : null;
}

/** "the ⟦dead⟧", "the ⟦wounded⟧". */
function namedAt(clause: Clause, at: number): Link | null {
  const isDefinite = clause.lexicon.words.definite.has(clause.tokens[at - 1]?.word ?? '');
  return isDefinite ? outcomeAt(clause, at, 'left') : null;
}

/** A participle that opens the sentence, or stands behind "those": "⟦Killed⟧ in the attack were", "those ⟦killed⟧ were". */
function participleAt(clause: Clause, figure: Figure, at: number): Link | null {
  const { tokens, lexicon } = clause;
  const cue = cueAt(clause, at);
  if (cue === null) return null;
  const before = tokens[at - 1]?.word ?? '';
  const isThose = lexicon.links.pronouns.has(before);
  const opens = at === 0 || (at === 1 && lexicon.words.adverbs.has(before));
  const link = linkBy(
    cue,
    figure,
    'left',
    ({ form }) => (form === 'past' || form === 'participle') && (opens || isThose),
  );
  return link !== null && isThose ? { ...link, rule: 'be among' } : link;
}
