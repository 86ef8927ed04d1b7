import { cueAt, linkBy, type Clause, type Figure, type Link } from '../clause';
import { afterRelative } from './after-relative';
import { isOnePerson } from './single-objects';

const reach = 22;

/** Words between an auxiliary and a participle from which they no longer belong together. */
const farFromBe = 3;

/** Words of a phrase that belongs to a member of a list: "14 members ⟦of the factions⟧ and eight soldiers were killed". */
const longestAttribute = 6;

/**
 * Finds the predicate that follows what is counted: "nine conscripts ⟦were killed⟧", "11 ⟦dead⟧", "six ⟦died⟧".
 *
 * Passes over adverbs, auxiliaries, a subset between commas, coordinated figures and short prepositional phrases.
 */
export function linkRight(clause: Clause, figure: Figure): Link | null {
  const start = afterRelative(clause, figure.phrase.to);
  return (start === null ? null : scan(clause, figure, start)) ?? scan(clause, figure, figure.phrase.to);
}

/** What a reader has passed behind the counted words. */
interface Passed {
  /** Words since an auxiliary. */
  sinceBe: number;
  isPassive: boolean;
  /** Words that belong neither to the verb nor to what is counted. */
  loose: number;
}

function scan(clause: Clause, figure: Figure, start: number): Link | null {
  const { tokens, lexicon } = clause;
  const passed: Passed = { sinceBe: farFromBe, isPassive: false, loose: 0 };
  for (let at = start; at < Math.min(tokens.length, start + reach); at += 1) {
    const goesOn = passed.isPassive && lexicon.words.and.has(tokens[at - 1]?.word ?? '');
    const link = predicateAt(clause, figure, at, passed.sinceBe < farFromBe || goesOn, passed.loose);
    if (link !== null) return link;
    if (stopsAt(clause, figure, at, passed.loose)) return null;
    const jump = jumpFrom(clause, at);
    if (jump > at) at = jump - 1;
    else pass(passed, tokens[at]?.word ?? '', lexicon.words);
  }
  return null;
}

function pass(passed: Passed, word: string, { be, adverbs, have }: Clause['lexicon']['words']): void {
  if (be.has(word)) {
    passed.sinceBe = 0;
    passed.isPassive = true;
  } else if (!adverbs.has(word) && !have.has(word)) {
    passed.loose += 1;
    passed.sinceBe += 1;
  }
}

function predicateAt(clause: Clause, figure: Figure, at: number, sawBe: boolean, loose: number): Link | null {
  const cue = cueAt(clause, at);
  if (cue === null) return null;
  const takesObject = startsObject(clause, cue.to);
  return linkBy(cue, figure, 'right', ({ frame, form }) => {
    if (frame === 'subject') return loose === 0 || form !== 'ing';
    if (form === 'participle') return sawBe || isAttached(clause, figure, cue.from, loose);
    return form === 'past' && (sawBe || (!takesObject && loose === 0 && !isPerfect(clause, cue.from)));
  });
}

/** "12 soldats du régime ⟦tués⟧": no figure and no comma lies between a noun and its participle. */
function isAttached({ tokens, at: index }: Clause, { phrase }: Figure, at: number, loose: number): boolean {
  if (loose > longestAttribute) return false;
  return tokens
    .slice(phrase.to, at)
    .every(({ kind }, by) => kind === 'word' && !index.figures.has(phrase.to + by));
}

/** "ont ⟦tué⟧", "have ⟦killed⟧": who did it stands before. */
function isPerfect({ tokens, lexicon }: Clause, at: number): boolean {
  return lexicon.words.have.has(tokens[at - 1]?.word ?? '');
}

/** After a bare participle an object would make it an active verb: "12 soldiers killed three". */
function startsObject({ tokens, lexicon, at: index }: Clause, at: number): boolean {
  if (index.figures.has(at)) return true;
  const word = tokens[at]?.word ?? '';
  return (
    lexicon.links.objectOpeners.has(word) || (lexicon.nouns(word) !== null && !lexicon.words.and.has(word))
  );
}

function stopsAt(clause: Clause, figure: Figure, at: number, loose: number): boolean {
  const { tokens, lexicon } = clause;
  const token = tokens[at];
  if (token === undefined || loose > 9) return true;
  if ([';', ':', '.', '!', '?', '…', '•'].includes(token.text)) return true;
  if (opensClause(clause, at, loose) || opensStatement(clause, at, loose)) return true;
  if (lexicon.words.clauseBreaks.has(token.word) && !lexicon.links.weakBreaks.has(token.word)) return true;
  const cue = cueAt(clause, at);
  return (
    cue !== null &&
    startsObject(clause, cue.to) &&
    figure.phrase.to < at &&
    cue.readings.some(({ form, frame }) => form === 'past' && frame === 'object')
  );
}

/** "a doctor there ⟦said that⟧ nine had been killed": what is said is not of the speaker; ", the army said," is a parenthesis. */
function opensStatement({ tokens, lexicon }: Clause, at: number, loose: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (loose > 0 && lexicon.links.complementisers.has(word)) return true;
  return lexicon.roles.verbs.has(word) && tokens[at + 1]?.kind !== 'mark' && cuelessVerb(lexicon, word);
}

/** Verbs of saying that are no predicates of ours besides: "report", "document" are both. */
function cuelessVerb({ predicates }: Clause['lexicon'], word: string): boolean {
  return !predicates.has(word);
}

/** "…, ⟦three were⟧ shot": a figure with its own predicate, and no member of a list that goes on. */
function opensClause(clause: Clause, at: number, loose: number): boolean {
  const { tokens, lexicon } = clause;
  const afterComma = tokens[at]?.text === ',' ? at + 1 : at;
  const afterAnd = lexicon.words.and.has(tokens[afterComma]?.word ?? '') ? afterComma + 1 : afterComma;
  if (afterAnd === at || (loose <= longestAttribute && afterAnd > afterComma)) return false;
  const next = clause.at.figures.get(afterAnd);
  return next !== undefined && isAuxiliary(clause, next.phrase.to);
}

function isAuxiliary({ tokens, lexicon }: Clause, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return lexicon.words.be.has(word) || lexicon.words.have.has(word);
}

/** Jumps over a figure in coordination and over a parenthesis that opens with a subset or an apposition. */
function jumpFrom(clause: Clause, at: number): number {
  const { tokens, lexicon } = clause;
  const word = tokens[at]?.word ?? '';
  const next = clause.at.figures.get(at);
  if (next !== undefined) return Math.max(next.phrase.to, at + 1);
  if (word === '(') return closing(clause, at, ')');
  if (lexicon.words.and.has(word)) return afterPerson(clause, at + 1) ?? at;
  if (word !== ',') return at;
  const opener = tokens[at + 1]?.word ?? '';
  if (!lexicon.words.subsetOpeners.has(opener) && !clause.at.figures.has(at + 1)) return at;
  return at + 1;
}

/** "one soldier and ⟦the driver⟧ killed": a person who is not counted. */
function afterPerson({ tokens, lexicon }: Clause, at: number): number | null {
  if (!lexicon.singles.owners.has(tokens[at]?.word ?? '')) return null;
  return isOnePerson(tokens[at + 1], lexicon) ? at + 2 : null;
}

function closing({ tokens }: Clause, at: number, mark: string): number {
  for (let to = at + 1; to < Math.min(tokens.length, at + 15); to += 1)
    if (tokens[to]?.text === mark) return to + 1;
  return at;
}
