import { cueAt, type Clause, type Figure, type Link } from '../clause';
import type { Cue, PredicateEntry } from '../predicate-index';
import { opens } from '../openers';
import type { Token } from '../tokens';
import { beforeJoint } from './joints';
import type { LinkedFigure } from './link-figures';
import { named, type Run } from './named';
import { isOnePerson, objectsOf } from './single-objects';

/** Rules of the predicates that happen to persons. */
const rules = new Set(['kill', 'die', 'wound', 'be wounded', 'take prisoner']);

/** Words of a subject that are looked back over: "constable ⟦Nimal Herath of the Task Force⟧ was killed". */
const longest = 10;

/** Finds persons hurt without a number: "her driver was killed", "a mine exploded, killing its owner". */
export function linkSingles(clause: Clause): LinkedFigure[] {
  return [...clause.cues.flatMap((cue) => hurtBy(clause, cue)), ...bodiesIn(clause)];
}

/** "the body of ⟦a fourth man⟧ was found". */
function bodiesIn(clause: Clause): LinkedFigure[] {
  const { tokens, lexicon } = clause;
  return tokens.flatMap((token, at) => {
    if (!opens(token, 'body')) return [];
    const sense = lexicon.singles.bodies.has(token.word) ? lexicon.nounSenses.get(token.word) : undefined;
    const isOf =
      lexicon.words.of.has(tokens[at + 1]?.word ?? '') &&
      lexicon.singles.owners.has(tokens[at + 2]?.word ?? '');
    if (sense === undefined || !isOf) return [];
    const head = tokens.findIndex(
      (each, index) => index > at + 2 && index < at + 7 && isOnePerson(each, lexicon),
    );
    const link: Link = { from: at, to: at + 1, sense, senses: { any: sense }, rule: 'body', side: 'left' };
    return head < 0 ? [] : [named({ from: at + 2, to: head + 1 }, link)];
  });
}

function hurtBy(clause: Clause, cue: Cue): LinkedFigure[] {
  const reading = cue.readings.find(({ rule }) => rules.has(rule));
  const sense = reading?.senses.any;
  if (reading === undefined || sense === undefined) return [];
  return personsOf(clause, cue, reading).map((person) => {
    const side: Link['side'] = person.from < cue.from ? 'right' : 'left';
    const { from, to } = cue;
    return named(person, { from, to, sense, senses: reading.senses, rule: reading.rule, side });
  });
}

function personsOf(clause: Clause, cue: Cue, reading: PredicateEntry): Run[] {
  const end = subjectEnd(clause, cue, reading.frame);
  const subjects = end === null ? [] : subjectsBefore(clause, end);
  return subjects.length > 0 ? subjects : objectsOf(clause, cue, reading);
}

/** Where the subject ends: before "was" and "has been" of a passive, or before a verb of dying itself. */
function subjectEnd(clause: Clause, cue: Cue, frame: PredicateEntry['frame']): number | null {
  const { tokens, lexicon } = clause;
  const { auxiliaries } = lexicon.singles;
  const isAuxiliary = (word: string) => auxiliaries.has(word) || lexicon.words.adverbs.has(word);
  let at = sharedVerb(clause, cue.from) ?? cue.from;
  while (isAuxiliary(tokens[at - 1]?.word ?? '')) at -= 1;
  if (frame === 'object' && at === cue.from && !isBesideCounted(clause, at)) return null;
  return beforeRelative(clause, at);
}

/** "one soldier and ⟦the driver⟧ killed": as the counted member of the list, in the short style of headlines and notes. */
function isBesideCounted(clause: Clause, end: number): boolean {
  const person = personBefore(clause, end);
  const joint = person === null ? end : beforeMember(clause, person.from);
  return person !== null && joint < person.from && figureBefore(clause, joint) !== null;
}

/** Words between the two verbs of one subject. */
const longestShared = 10;

/** "was overpowered by a fireman and ⟦taken⟧ into custody": the first verb's auxiliary is the second's too. */
function sharedVerb({ tokens, lexicon }: Clause, from: number): number | null {
  if (!lexicon.words.and.has(tokens[from - 1]?.word ?? '')) return null;
  for (let at = from - 2; at > Math.max(0, from - longestShared); at -= 1) {
    const { word = '', kind } = tokens[at] ?? {};
    if (kind !== 'word' || lexicon.words.clauseBreaks.has(word)) return null;
    if (lexicon.words.be.has(word)) return at + 1;
  }
  return null;
}

/** "his nephew⟦, who were in the same car,⟧ were hurt": steps back over what a relative clause says of the subject. */
function beforeRelative({ tokens, lexicon }: Clause, end: number): number {
  if (tokens[end - 1]?.text !== ',') return end;
  for (let at = end - 2; at > Math.max(0, end - 16); at -= 1) {
    if (/^[;.:]$/u.test(tokens[at]?.text ?? '')) return end;
    if (lexicon.links.relatives.has(tokens[at]?.word ?? ''))
      return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return end;
}

/** All persons of a subject that are no part of what is counted. */
function subjectsBefore(clause: Clause, end: number): Run[] {
  const persons = listBefore(clause, end);
  return persons.filter(({ from }) => !isInSubset(clause, from));
}

/** "13 people, including ⟦the attacker⟧, died": counted with the whole. */
function isInSubset({ tokens, lexicon }: Clause, from: number): boolean {
  const { subsetMarks, subsetPhrases } = lexicon.links;
  const word = tokens[from - 1]?.word ?? '';
  return subsetMarks.has(word) || subsetPhrases.has(word);
}

/** From the subject's end: "⟦The deputy mayor of Zerka⟧ and 19 others died". Counted ones are figures already. */
function listBefore(clause: Clause, end: number): Run[] {
  const persons: Run[] = [];
  for (let at = end; at > 0;) {
    const counted = figureBefore(clause, at);
    const person = counted === null ? personBefore(clause, at) : null;
    const from = counted?.number.from ?? person?.from;
    if (from === undefined) break;
    if (person !== null) persons.unshift(person);
    const next = beforeMember(clause, from);
    if (next === from) break;
    at = next;
  }
  return persons;
}

function figureBefore({ figures }: Clause, at: number): Figure | null {
  return (
    figures.find(({ number, phrase }) => number.from < at && Math.max(phrase.to, number.to) === at) ?? null
  );
}

/** Steps back to the member before, over a joint and what owns the next of them: "and ⟦their⟧ three sons". */
function beforeMember(clause: Clause, from: number): number {
  const { tokens, lexicon } = clause;
  const start = lexicon.singles.owners.has(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  const before = beforeJoint(clause, start);
  return before === start ? from : before;
}

/** The person whose phrase ends at a token: its head stands before any "of" and "to" of the phrase. */
function personBefore(clause: Clause, end: number): Run | null {
  const { tokens, lexicon } = clause;
  let head: number | null = null;
  for (let at = end - 1; at >= Math.max(0, end - longest); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isCounted(clause, at) || startsVerb(clause, at, end)) break;
    if (isOnePerson(token, lexicon) && (head === null || isInside(clause, head))) head = at;
    else if (!belongsToPerson(token, lexicon, head !== null) && !isInside(clause, at)) break;
  }
  return head === null || !mayStand(clause, head) ? null : { from: withOwner(clause, head), to: end };
}

/** Neither counted with others nor a word inside another's name. */
function mayStand(clause: Clause, head: number): boolean {
  return !isOfCounted(clause, head) && opensPhrase(clause, head);
}

/** A person needs somebody's mark, a name or a mark before: not the "guard" of "the Nawab's own guard". */
function opensPhrase({ tokens, lexicon }: Clause, head: number): boolean {
  const owner = withOwner({ tokens, lexicon }, head);
  const before = tokens[owner - 1];
  return (
    owner < head ||
    before === undefined ||
    before.kind !== 'word' ||
    (!before.isPossessive && !lexicon.singles.reflexives.has(before.word))
  );
}

/** "⟦an aide⟧ to the governor": who is hurt is counted already. */
function isOfCounted(clause: Clause, head: number): boolean {
  return isInside(clause, head) && isCounted(clause, withOwner(clause, head) - 2);
}

/** "an aide to ⟦the governor⟧": behind a preposition it belongs to the person before. */
function isInside({ tokens, lexicon }: Clause, head: number): boolean {
  const before = tokens[withOwner({ tokens, lexicon }, head) - 1]?.word ?? '';
  return lexicon.words.prepositions.has(before);
}

/** Before its head is found all that a name is made of; after it only what leads to a head further left. */
function belongsToPerson(token: Token, lexicon: Clause['lexicon'], hasHead: boolean): boolean {
  const { joints, owners } = lexicon.singles;
  const isLoose =
    joints.has(token.word) || owners.has(token.word) || lexicon.words.prepositions.has(token.word);
  if (hasHead) return isLoose && token.kind === 'word';
  if (token.text === ',' || (token.isCapital && token.kind === 'word')) return true;
  return lexicon.nouns(token.word) === null && joints.has(token.word);
}

/** Another predicate before the subject's own: the person is not its. */
function startsVerb(clause: Clause, at: number, end: number): boolean {
  return at < end - 1 && cueAt(clause, at) !== null;
}

function isCounted({ figures }: Clause, at: number): boolean {
  return figures.some(({ number, phrase }) => number.from <= at && at < phrase.to);
}

function withOwner({ tokens, lexicon }: Pick<Clause, 'tokens' | 'lexicon'>, at: number): number {
  return lexicon.singles.owners.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
}
