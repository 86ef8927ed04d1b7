import type { Clause, Link } from '../clause';
import type { LexiconIndex } from '../lexicon-index';
import type { Cue } from '../predicate-index';
import { phrasesIn } from '../quantity/phrases';
import type { Token } from '../tokens';
import { afterJoint, beforeJoint } from './joints';
import type { LinkedFigure } from './link-figures';
import { named, type Run } from './named';

/** Rules of the predicates whose object may be a named place. */
const rules = new Set(['capture', 'gain', 'cede', 'hold', 'lose', 'abandon']);

/** Those of them by which a place without a name may change hands. */
const takes = new Set(['capture', 'gain']);

/** Finds ground that changes hands by name, without a number: "captured Hajin", "advanced south of Robotyne". */
export function linkGround(clause: Clause): LinkedFigure[] {
  return [...clause.cues.flatMap((cue) => takenBy(clause, cue)), ...advancesIn(clause), ...fallsIn(clause)];
}

function takenBy(clause: Clause, cue: Cue): LinkedFigure[] {
  const reading = cue.readings.find(({ rule, frame }) => rules.has(rule) && frame === 'object');
  const sense = reading?.senses.place;
  if (reading === undefined || sense === undefined || !sense.startsWith('territory')) return [];
  const after = objectAfter(clause, cue, reading.rule);
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
  return membersOf(named(name, link), after === null ? [] : namesListed(clause, name.to));
}

/** The name, or the site, that a verb takes. */
function objectAfter(clause: Clause, { to }: Cue, rule: string): Run | null {
  if (clause.lexicon.ground.notObjects.has(clause.tokens[to]?.word ?? '')) return null;
  return nameAfter(clause, to) ?? (takes.has(rule) ? siteAfter(clause, to) : null);
}

/** The other names of a list have no predicate of their own: "took Strilecha, ⟦Krasne⟧ and ⟦Pylna⟧". */
function membersOf(first: LinkedFigure, others: readonly Run[]): LinkedFigure[] {
  return [first, ...others.map((name) => ({ ...named(name, first.link), isMember: true }))];
}

function namesListed(clause: Clause, start: number): Run[] {
  const names: Run[] = [];
  for (let at = start; ;) {
    const from = afterJoint(clause, at);
    const to = from === at ? from : runEnd(clause, from);
    if (to === from || isSubject(clause.tokens[to], clause.lexicon)) return names;
    names.push({ from, to });
    at = to;
  }
}

/** A name with a verb behind it begins a clause of its own. */
function isSubject(token: Token | undefined, { ground, words }: LexiconIndex): boolean {
  return token?.kind === 'word' && !ground.endsNames.has(token.word) && !words.and.has(token.word);
}

function advancesIn(clause: Clause): LinkedFigure[] {
  const { tokens, lexicon } = clause;
  const { ground } = lexicon;
  return phrasesIn(lexicon.advances, tokens, 'ground').flatMap(({ from, to }) => {
    if (ground.nounMarks.has(tokens[from - 1]?.word ?? '')) return [];
    const needsDirection = !ground.entries.has(tokens[from]?.word ?? '');
    const ahead = tokens.slice(to, to + 6);
    if (needsDirection && !ahead.some(({ word }) => ground.directions.has(word))) return [];
    const name = nameAfter(clause, to, needsDirection ? 7 : 4);
    const link = {
      from,
      to,
      sense: 'territory.advanced',
      senses: {},
      rule: 'advance',
      side: 'left',
    } as const;
    return name === null ? [] : membersOf(named(name, link), namesListed(clause, name.to));
  });
}

/** "⟦Kherson⟧ fell", "⟦Palmyra⟧ is back in government hands": who takes it is said elsewhere. */
function fallsIn(clause: Clause): LinkedFigure[] {
  const { tokens, lexicon } = clause;
  return phrasesIn(lexicon.falls, tokens, 'ground').flatMap((phrase) => {
    const to = beforeAuxiliaries(clause, phrase.from, false);
    const from = runStart(clause, to);
    if (from === to || !isEndOf(clause, phrase.to) || isMeasured(clause, phrase.to)) return [];
    const link: Link = {
      from: phrase.from,
      to: phrase.to,
      sense: 'territory.gained',
      senses: {},
      rule: 'fall',
      side: 'right',
    };
    const others = namesBefore(clause, from).map((name) => ({ ...named(name, link), isMember: true }));
    return [...others, named({ from, to }, link)];
  });
}

/** The other names of a list that falls: "after ⟦Herat⟧, ⟦Kandahar⟧ and Lashkar Gah fell". */
function namesBefore(clause: Clause, start: number): Run[] {
  const names: Run[] = [];
  for (let at = start; ;) {
    const to = beforeJoint(clause, at);
    const from = to === at ? to : runStart(clause, to);
    if (from === to) return names;
    names.unshift({ from, to });
    at = from;
  }
}

/** "Circulation has fallen to ⟦18,400⟧": what falls by a number is no place. */
function isMeasured({ tokens, at: index, lexicon }: Clause, at: number): boolean {
  return index.figures.has(lexicon.ground.fallsBy.has(tokens[at]?.word ?? '') ? at + 1 : at);
}

/** "fell ⟦to⟧ the Taliban" needs no end. */
function isEndOf({ tokens, lexicon }: Clause, at: number): boolean {
  return lexicon.ground.fallsBy.has(tokens[at - 1]?.word ?? '') || isEnd(tokens[at], lexicon);
}

function isEnd(token: Token | undefined, { ground, words }: LexiconIndex): boolean {
  if (token === undefined || token.kind === 'mark') return true;
  return ground.endsNames.has(token.word) || words.and.has(token.word);
}

/** The capitalised run after a verb, over a few words of kind: "the town of ⟦Hajin⟧". A figure there is a claim of its own. */
function nameAfter(clause: Clause, start: number, reach = 5): Run | null {
  const { tokens, figures } = clause;
  for (let at = start; at < Math.min(tokens.length, start + reach); at += 1) {
    if (
      figures.some(({ number }) => number.from === at && number.form !== 'article') &&
      !isDistance(clause, at)
    )
      return null;
    const to = runEnd(clause, at);
    if (to > at) return { from: at, to };
    if (!standsBefore(tokens[at], clause.lexicon)) return null;
  }
  return null;
}

/** "took control of ⟦the town⟧", "overran ⟦the army barracks⟧": a site that the text has named before. */
function siteAfter({ tokens, lexicon }: Clause, start: number): Run | null {
  if (!lexicon.words.definite.has(tokens[start]?.word ?? '')) return null;
  for (let at = start + 1; at < start + 4; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (lexicon.ground.sites.has(word)) return { from: start, to: at + 1 };
    if (tokens[at]?.kind !== 'word' || lexicon.words.prepositions.has(word)) return null;
  }
  return null;
}

/** "advanced ⟦one kilometre⟧ toward Vovchansk". */
function isDistance({ tokens, lexicon, at: index }: Clause, at: number): boolean {
  const { to = at } = index.figures.get(at)?.number ?? {};
  return lexicon.refusals.measures.has(tokens[to]?.word ?? '');
}

/** "captured ⟦the town of⟧ Hajin", "pushed ⟦3 km⟧ into Robotyne". */
function standsBefore(token: Token | undefined, { ground }: LexiconIndex): boolean {
  if (token === undefined) return false;
  return ground.before.has(token.word) || ground.directions.has(token.word) || /^\p{Nd}/u.test(token.word);
}

/** "⟦Hajin⟧ was captured", "⟦Palmyra⟧ is back under control". */
function nameBeforePassive(clause: Clause, cue: Cue): Run | null {
  const to = beforeAuxiliaries(clause, cue.from);
  const from = to === cue.from ? to : runStart(clause, to);
  return from < to ? { from, to } : null;
}

function runStart(clause: Clause, to: number): number {
  let from = to;
  while (from > 0 && isName(clause.tokens[from - 1], clause.lexicon)) from -= 1;
  return from;
}

function beforeAuxiliaries({ tokens, lexicon }: Clause, from: number, needsBe = true): number {
  const { be, have, adverbs } = lexicon.words;
  let at = from;
  while (at > 0 && [be, have, adverbs].some((list) => list.has(tokens[at - 1]?.word ?? ''))) at -= 1;
  return !needsBe || tokens.slice(at, from).some(({ word }) => be.has(word)) ? at : from;
}

function runEnd({ tokens, lexicon }: Clause, at: number): number {
  let to = at;
  while (isName(tokens[to], lexicon)) to += 1;
  const words = tokens.slice(at, to).map(({ word }) => word);
  return words.some((word) => lexicon.ground.notPlaces.has(word)) ? at : to;
}

function isName(token: Token | undefined, { roles }: LexiconIndex): boolean {
  if (token === undefined || !token.isCapital || token.kind !== 'word' || token.text.length < 2) return false;
  const { sides, times } = roles;
  return !sides.notNames.has(token.word) && !times.weekdays.has(token.word) && !times.months.has(token.word);
}
