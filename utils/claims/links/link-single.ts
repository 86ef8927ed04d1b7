import type { Clause, Link } from '../clause';
import type { Cue } from '../predicate-index';
import type { LinkedFigure } from './link-figures';
import type { Token } from '../tokens';
import { named } from './named';

const rules: ReadonlySet<string> = new Set(['kill', 'wound', 'take prisoner']);

/** Words of a subject that are looked back over: "her ⟦driver, Hamid Noor,⟧ was killed". */
const longest = 6;

/** Finds one person hurt without a number: "her driver was killed"; the record has neither number nor quantity. */
export function linkSingles(clause: Clause): LinkedFigure[] {
  return clause.cues.flatMap((cue) => {
    const reading = cue.readings.find(
      ({ rule, frame, form }) => rules.has(rule) && frame === 'object' && form === 'past',
    );
    const sense = reading?.senses.any;
    const from = reading === undefined ? null : subjectOf(clause, cue);
    if (reading === undefined || sense === undefined || from === null) return [];
    const link: Link = {
      from: cue.from,
      to: cue.to,
      sense,
      senses: reading.senses,
      rule: reading.rule,
      side: 'right',
    };
    return [named({ from, to: cue.from - 1 }, link)];
  });
}

/** The first token of the person before "was"; `null` for things, pronouns and whatever a number counts. */
function subjectOf(clause: Clause, cue: Cue): number | null {
  const { tokens, lexicon } = clause;
  if (tokens[cue.from - 1]?.word !== 'was') return null;
  for (let at = cue.from - 2; at >= Math.max(0, cue.from - 1 - longest); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (isCounted(clause, at)) return null;
    const noun = lexicon.nouns(word);
    if (noun !== null) return noun.unit === 'person' && noun.base === word ? withOwner(clause, at) : null;
    if (!isOfName(tokens[at])) return null;
  }
  return null;
}

function isCounted({ figures }: Clause, at: number): boolean {
  return figures.some(({ number, phrase }) => number.from <= at && at < phrase.to);
}

/** Part of an apposition: a capitalised word or a comma. */
function isOfName(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || (token.isCapital && token.kind === 'word'));
}

function withOwner({ tokens, lexicon }: Clause, at: number): number {
  const word = tokens[at - 1]?.word ?? '';
  return lexicon.words.articles.has(word) ? at - 1 : at;
}
