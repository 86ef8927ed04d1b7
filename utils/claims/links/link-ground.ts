import type { Clause, Figure, Link } from '../clause';
import { ground } from '../locales/en/ground';
import type { Cue } from '../predicate-index';
import { indexWords, matchPhrase } from '../quantity/phrases';
import type { Token } from '../tokens';
import type { LinkedFigure } from './link-figures';

const rules = new Set<string>(ground.rules);
const before = new Set<string>(ground.before);
const directions = new Set<string>(ground.directions);
const nounMarks = new Set<string>(ground.nounMarks);
const notPlaces = new Set<string>(ground.notPlaces);
const advances = indexWords(ground.advances);

/** Finds ground that changes hands by name, without a number: "captured Hajin", "advanced south of Robotyne". */
export function linkGround(clause: Clause): LinkedFigure[] {
  return [...clause.cues.flatMap((cue) => takenBy(clause, cue) ?? []), ...advancesIn(clause)];
}

function takenBy(clause: Clause, cue: Cue): LinkedFigure | null {
  const reading = cue.readings.find(({ rule, frame }) => rules.has(rule) && frame === 'object');
  const sense = reading?.senses.place;
  if (reading === undefined || sense === undefined || !sense.startsWith('territory')) return null;
  const name = nameAfter(clause, cue.to) ?? nameBeforePassive(clause, cue, reading.form);
  return (
    name &&
    named(name, {
      from: cue.from,
      to: cue.to,
      sense,
      senses: reading.senses,
      rule: reading.rule,
      side: name.from >= cue.to ? 'left' : 'right',
    })
  );
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
    return name === null ? [] : [named(name, link)];
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function named({ from, to }: Run, link: Link): LinkedFigure {
  const number: Figure['number'] = {
    from,
    to: from,
    core: from,
    low: null,
    high: null,
    approximate: false,
    imputed: false,
    form: 'named',
    currency: null,
    isPercent: false,
  };
  return {
    figure: { number, phrase: { from, to, head: null, isUnknown: true } },
    link,
    isMember: false,
    isSubset: false,
  };
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
function nameBeforePassive({ tokens, lexicon }: Clause, cue: Cue, form: string): Run | null {
  if (form !== 'past' && form !== 'phrase') return null;
  let at = cue.from - 1;
  while (
    at > 0 &&
    (lexicon.words.be.has(tokens[at]?.word ?? '') ||
      lexicon.words.have.has(tokens[at]?.word ?? '') ||
      lexicon.words.adverbs.has(tokens[at]?.word ?? ''))
  )
    at -= 1;
  if (at === cue.from - 1) return null;
  let from = at + 1;
  while (from > 0 && isName(tokens[from - 1])) from -= 1;
  return from <= at ? { from, to: at + 1 } : null;
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
