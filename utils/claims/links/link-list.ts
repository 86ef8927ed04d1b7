import { senseFor, type Clause, type Figure, type Link } from '../clause';
import type { Senses } from '../lexicon-types';
import type { LinkedFigure } from './link-figures';

const bullets = new Set(['•', '-', '–', '—', '*', '·', '▪', '◦', '‒']);

/** What the items of a list share: the predicate of the line that opened it. */
export interface ListHead {
  readonly senses: Senses;
  readonly rule: string;
  /** The side that the line names; set once its names are read. */
  readonly party?: string | null;
  /** The line counts up to now: its items are running totals. */
  readonly isRunning?: boolean;
}

/** Tells whether a line opens a list of losses or of arms ("The package includes:"); keeps an open list while its items go on. */
export function readListHead(
  { tokens, sentence, lexicon }: Clause,
  before: ListHead | null,
): ListHead | null {
  if (tokens.at(-1)?.text === ':') {
    const { losses, supplies, openers, lossSenses, supplySenses } = lexicon.lists;
    const words = tokens.map(({ word }) => word);
    if (words.some((word) => losses.has(word))) return { senses: lossSenses, rule: 'list of losses' };
    if (words.some((word) => supplies.has(word) || openers.has(word)))
      return { senses: supplySenses, rule: 'list of arms' };
    return null;
  }
  return before !== null && isItem(tokens, sentence.isHeadline) ? before : null;
}

function isItem(tokens: Clause['tokens'], isOpenEnded: boolean): boolean {
  const first = tokens[0];
  return (
    first !== undefined &&
    (bullets.has(first.text) || isOpenEnded || tokens.at(-1)?.text === ';' || tokens.length < 14)
  );
}

/** Reads the items of an open list: "• 250 Javelin systems", "tanks ‒ 4,301 (+3)". */
export function linkList(clause: Clause, head: ListHead | null): LinkedFigure[] {
  if (head === null || clause.tokens.at(-1)?.text === ':') return [];
  return clause.figures.flatMap((figure) => {
    const item = withNounBefore(clause, figure);
    const sense = item.number.form === 'article' ? null : senseFor(head.senses, item);
    if (sense === null) return [];
    const link: Link = {
      from: item.number.from,
      to: item.number.from,
      sense,
      senses: head.senses,
      rule: head.rule,
      side: 'head',
    };
    const own = { figure: item, link, isMember: false, isSubset: false };
    const isTotal = head.isRunning === true && clause.tokens[item.number.from - 1]?.text !== '+';
    return [{ ...own, ...(head.party == null ? {} : { party: head.party }), isTotal }];
  });
}

/** "tanks ‒ 4,301 (+3)": the counted noun stands before the dash, for the total and its increment alike. */
function withNounBefore({ tokens, lexicon }: Clause, figure: Figure): Figure {
  if (figure.phrase.head !== null) return figure;
  for (let at = figure.number.from - 1; at >= 0; at -= 1) {
    const head = lexicon.nouns(tokens[at]?.word ?? '');
    if (head !== null) return { ...figure, phrase: { ...figure.phrase, head, isUnknown: false } };
  }
  return figure;
}
