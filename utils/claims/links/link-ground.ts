import type { Clause, Link } from '../clause';
import { ground } from '../locales/en/ground';
import type { Cue } from '../predicate-index';
import { indexWords, matchPhrase } from '../quantity/phrases';
import type { Token } from '../tokens';
import type { LinkedFigure } from './link-figures';
import { named, type Run } from './named';

const rules = new Set<string>(ground.rules);
const before = new Set<string>(ground.before);
const directions = new Set<string>(ground.directions);
const nounMarks = new Set<string>(ground.nounMarks);
const notPlaces = new Set<string>(ground.notPlaces);
const endsNames = new Set<string>(ground.endsNames);
const advances = indexWords(ground.advances);
const falls = indexWords(ground.falls);

/** Finds ground that changes hands by name, without a number: "captured Hajin", "advanced south of Robotyne". */
export function linkGround(clause: Clause): LinkedFigure[] {
  return [...clause.cues.flatMap((cue) => takenBy(clause, cue)), ...advancesIn(clause), ...fallsIn(clause)];
}

function takenBy(clause: Clause, cue: Cue): LinkedFigure[] {
  const reading = cue.readings.find(({ rule, frame }) => rules.has(rule) && frame === 'object');
  const sense = reading?.senses.place;
  if (reading === undefined || sense === undefined || !sense.startsWith('territory')) return [];
  const after = nameAfter(clause, cue.to);
  const name = after ?? (reading.form === 'ing' ? null : nameBeforePassive(clause, cue));
  if (name === null) return [];
  const link: Link = {
    from: cue.from,
    to: cue.to,
    sense,
    senses: reading.senses,
    rule: reading.rule,
    side: after === null ? 'right' : 'left',
  };
  return membersOf(named(name, link), after === null ? [] : namesListed(clause.tokens, name.to));
}

/** The other names of a list have no predicate of their own: "took Strilecha, ⟦Krasne⟧ and ⟦Pylna⟧". */
function membersOf(first: LinkedFigure, others: readonly Run[]): LinkedFigure[] {
  return [first, ...others.map((name) => ({ ...named(name, first.link), isMember: true }))];
}

function namesListed(tokens: readonly Token[], start: number): Run[] {
  const names: Run[] = [];
  for (let at = start; ;) {
    const from = afterJoint(tokens, at);
    const to = from === at ? from : runEnd(tokens, from);
    if (to === from || isSubject(tokens[to])) return names;
    names.push({ from, to });
    at = to;
  }
}

/** Steps over ",", "and" or ", and". */
function afterJoint(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[comma]?.word === 'and' ? comma + 1 : comma;
}

/** A name with a verb behind it begins a clause of its own. */
function isSubject(token: Token | undefined): boolean {
  return token?.kind === 'word' && !endsNames.has(token.word);
}

function advancesIn(clause: Clause): LinkedFigure[] {
  const { tokens } = clause;
  return tokens.flatMap((token, at) => {
    const verb = matchPhrase(advances, tokens, at);
    if (verb === null || nounMarks.has(tokens[at - 1]?.word ?? '')) return [];
    const needsDirection = !token.word.startsWith('enter');
    if (needsDirection && !tokens.slice(verb.to, verb.to + 6).some(({ word }) => directions.has(word)))
      return [];
    const name = nameAfter(clause, verb.to, needsDirection ? 7 : 4);
    const link = {
      from: at,
      to: verb.to,
      sense: 'territory.advanced',
      senses: {},
      rule: 'advance',
      side: 'left',
    } as const;
    return name === null ? [] : membersOf(named(name, link), namesListed(tokens, name.to));
  });
}

/** "⟦Kherson⟧ fell", "⟦Palmyra⟧ is back in government hands": who takes it is said elsewhere. */
function fallsIn(clause: Clause): LinkedFigure[] {
  const { tokens } = clause;
  return tokens.flatMap((_, at) => {
    const phrase = matchPhrase(falls, tokens, at);
    const to = phrase === null ? at : beforeAuxiliaries(clause, at, false);
    let from = to;
    while (from > 0 && isName(tokens[from - 1])) from -= 1;
    if (phrase === null || from === to || !isEnd(tokens[phrase.to])) return [];
    const sense = 'territory.gained';
    return [named({ from, to }, { from: at, to: phrase.to, sense, senses: {}, rule: 'fall', side: 'right' })];
  });
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || endsNames.has(token.word);
}

/** The capitalised run after a verb, over a few words of kind: "the town of ⟦Hajin⟧". A figure there is a claim of its own. */
function nameAfter({ tokens, figures }: Clause, start: number, reach = 5): Run | null {
  for (let at = start; at < Math.min(tokens.length, start + reach); at += 1) {
    if (figures.some(({ number }) => number.from === at && number.form !== 'article')) return null;
    const to = runEnd(tokens, at);
    if (to > at) return { from: at, to };
    const word = tokens[at]?.word ?? '';
    if (
      !before.has(word) &&
      !directions.has(word) &&
      !/^\p{Nd}|km|kilomet/u.test(word) &&
      !['one', 'two', 'a', 'few', 'metres'].includes(word)
    )
      return null;
  }
  return null;
}

/** "⟦Hajin⟧ was captured", "⟦Palmyra⟧ is back under control". */
function nameBeforePassive(clause: Clause, cue: Cue): Run | null {
  const to = beforeAuxiliaries(clause, cue.from);
  if (to === cue.from) return null;
  let from = to;
  while (from > 0 && isName(clause.tokens[from - 1])) from -= 1;
  return from < to ? { from, to } : null;
}

function beforeAuxiliaries({ tokens, lexicon }: Clause, from: number, needsBe = true): number {
  const { be, have, adverbs } = lexicon.words;
  let at = from;
  while (at > 0 && [be, have, adverbs].some((list) => list.has(tokens[at - 1]?.word ?? ''))) at -= 1;
  return !needsBe || tokens.slice(at, from).some(({ word }) => be.has(word)) ? at : from;
}

function runEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (isName(tokens[to])) to += 1;
  const words = tokens.slice(at, to).map(({ word }) => word);
  return words.some((word) => notPlaces.has(word)) ? at : to;
}

function isName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.isCapital &&
    token.kind === 'word' &&
    token.text.length > 1 &&
    !/^(?:the|a|an|it|he|she|they|its|in|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      token.word,
    )
  );
}
