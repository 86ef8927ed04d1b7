import { cueAt, type Clause, type Link } from '../clause';
import type { Cue, PredicateEntry } from '../predicate-index';
import type { Token } from '../tokens';
import type { LinkedFigure } from './link-figures';
import { named } from './named';

/** Rules of the predicates that happen to persons. */
const rules = new Set(['kill', 'die', 'wound', 'be wounded', 'take prisoner']);

/** Words of a subject that are looked back over: "constable ⟦Nimal Herath of the Task Force⟧ was killed". */
const longest = 10;

/** Finds one person hurt without a number: "her driver was killed", "a mine exploded, killing its owner". */
export function linkSingles(clause: Clause): LinkedFigure[] {
  return clause.cues.flatMap((cue) => {
    const reading = cue.readings.find(({ rule }) => rules.has(rule));
    const sense = reading?.senses.any;
    const person = reading === undefined ? null : personOf(clause, cue, reading);
    if (reading === undefined || sense === undefined || person === null) return [];
    const side = person.from < cue.from ? 'right' : 'left';
    const link: Link = {
      from: cue.from,
      to: cue.to,
      sense,
      senses: reading.senses,
      rule: reading.rule,
      side,
    };
    return [named(person, link)];
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function personOf(clause: Clause, cue: Cue, { frame, form }: PredicateEntry): Run | null {
  if (frame === 'object' && form === 'ing') return objectOf(clause, cue.to);
  const end = subjectEnd(clause, cue, frame);
  return end === null ? null : subjectBefore(clause, end);
}

/** "killing ⟦its owner⟧": a possessive and a person in the singular. */
function objectOf({ tokens, lexicon }: Clause, at: number): Run | null {
  const noun = lexicon.nouns(tokens[at + 1]?.word ?? '');
  const isOne = noun?.unit === 'person' && noun.base === tokens[at + 1]?.word;
  return isOne && lexicon.singles.owners.has(tokens[at]?.word ?? '') ? { from: at, to: at + 2 } : null;
}

/** Where the subject ends: before "was" and "has been" of a passive, or before a verb of dying itself. */
function subjectEnd({ tokens, lexicon }: Clause, cue: Cue, frame: PredicateEntry['frame']): number | null {
  if (frame === 'subject') return cue.from;
  let at = cue.from;
  while (lexicon.singles.auxiliaries.has(tokens[at - 1]?.word ?? '')) at -= 1;
  return at === cue.from ? null : at;
}

/** The person before the verb; `null` for things, pronouns and whatever a number counts. */
function subjectBefore(clause: Clause, end: number): Run | null {
  const { tokens, lexicon } = clause;
  for (let at = end - 1; at >= Math.max(0, end - longest); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isCounted(clause, at) || startsVerb(clause, at, end)) return null;
    const noun = lexicon.nouns(token.word);
    const isOne = noun?.unit === 'person' && noun.base === token.word;
    if (isOne) return { from: withOwner(clause, at), to: end };
    if (!isOfName(token) && (noun !== null || !lexicon.singles.joints.has(token.word))) return null;
  }
  return null;
}

/** Another predicate before the subject's own: the person is not its. */
function startsVerb(clause: Clause, at: number, end: number): boolean {
  return at < end - 1 && cueAt(clause, at) !== null;
}

function isCounted({ figures }: Clause, at: number): boolean {
  return figures.some(({ number, phrase }) => number.from <= at && at < phrase.to);
}

/** Part of a name or an apposition: a capitalised word or a comma. */
function isOfName(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || (token.isCapital && token.kind === 'word'));
}

function withOwner({ tokens, lexicon }: Clause, at: number): number {
  return lexicon.singles.owners.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
}
