import type { LexiconIndex } from './lexicon-index';
import type { Sense, Senses } from './lexicon-types';
import type { CountedNoun } from './noun-index';
import { readNounPhrase, type NounPhrase } from './noun-phrase';
import { findCues, type Cue, type PredicateEntry } from './predicate-index';
import { boundBehind, findQuantities, type QuantityMention } from './quantity/find-quantities';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { CodingProfile, Unit } from './types';

/** A number with what it counts. */
export interface Figure {
  readonly number: QuantityMention;
  readonly phrase: NounPhrase;
  /** What a bare number counts, by the figure before it: "they fired 40 rockets; ⟦30⟧ were shot down". */
  readonly elided?: CountedNoun;
  /** The number that this one is part of: "10 of ⟦23⟧ missiles"; it counts the same things. */
  readonly whole?: Figure;
}

/** The predicate that a figure was read with: token indices, what it means, and the rule that linked them. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  readonly senses: Senses;
  readonly rule: string;
  /** How the predicate stands to the figure. */
  readonly side: 'left' | 'right' | 'head';
}

/** A sentence with its figures and predicates found. */
export interface Clause {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly cues: readonly Cue[];
  readonly lexicon: LexiconIndex;
  readonly at: TokenIndex;
}

/** What starts or ends at a token, so that no rule searches the sentence for it. */
interface TokenIndex {
  /** Figures by their first token, modifiers included, and by the token of the numeral itself. */
  readonly figures: ReadonlyMap<number, Figure>;
  readonly cueStarts: ReadonlyMap<number, Cue>;
  readonly cueEnds: ReadonlyMap<number, Cue>;
}

/** Reads the figures and predicates of a sentence; linking comes after. `last` is what the sentence before counted last. */
export function readClause(
  sentence: Sentence,
  lexicon: LexiconIndex,
  profile: CodingProfile,
  last: CountedNoun | null,
): Clause {
  const { tokens } = sentence;
  const cues = findCues(tokens, lexicon.predicates).flatMap((cue) => asVerb(tokens, cue, lexicon));
  const isTaken = (at: number) => cues.some((cue) => cue.from < at && at < cue.to);
  const numbers = findQuantities(tokens, lexicon.numbers, profile, isTaken).filter(isOutermost);
  const figures = numbers.map((number) => {
    const phrase = readNounPhrase(tokens, number, lexicon, cues);
    return { number: boundBehind(tokens, phrase.to, number, lexicon.numbers), phrase };
  });
  const kept = withElided(joinParts(tokens, outsideNames(figures), lexicon), last);
  return { sentence, tokens, cues, figures: kept, lexicon, at: indexTokens(kept, cues) };
}

/** Gives bare numbers the counted noun of the figure before them. */
function withElided(figures: readonly Figure[], last: CountedNoun | null): Figure[] {
  let before = last;
  return figures.map((figure) => {
    const { head, from, to } = figure.phrase;
    const isBare = head === null && from === to;
    if (head !== null) before = head;
    return isBare && before !== null ? { ...figure, elided: before } : figure;
  });
}

function indexTokens(figures: readonly Figure[], cues: readonly Cue[]): TokenIndex {
  const starts = figures.flatMap((figure) => [
    [figure.number.core, figure] as const,
    [figure.number.from, figure] as const,
  ]);
  return {
    figures: new Map(starts),
    cueStarts: new Map(cues.map((cue) => [cue.from, cue])),
    cueEnds: new Map(cues.map((cue) => [cue.to, cue])),
  };
}

/** "the ⟦base⟧", "on ⟦leave⟧": a plain form behind an article or a preposition is a noun. */
function asVerb(tokens: readonly Token[], cue: Cue, { words }: LexiconIndex): Cue[] {
  const before = tokens[cue.from - 1]?.word ?? '';
  if (!words.articles.has(before) && !words.beforeNouns.has(before)) return [cue];
  const readings = cue.readings.filter(({ form }) => form !== 'base');
  return readings.length > 0 ? [{ ...cue, readings }] : [];
}

/** An article that a number takes in is no figure: "⟦an⟧ estimated 600,000", "⟦another⟧ 30". */
function isOutermost(number: QuantityMention, at: number, all: readonly QuantityMention[]): boolean {
  const next = all[at + 1];
  if (next === undefined) return true;
  const isBefore = number.form === 'article' && number.to === next.from && next.form !== 'article';
  return number.to <= next.from && !isBefore;
}

/** Leaves out numerals that belong to what another number counts: the 2 of "four Leopard 2 tanks". */
function outsideNames(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ number }, at) => number.from >= (figures[at - 1]?.phrase.to ?? 0));
}

/** Reads "17 of 40 quarters", "12 of the province's 14 districts" as one figure that knows its whole: only whose they are stands between. */
function joinParts(tokens: readonly Token[], figures: readonly Figure[], lexicon: LexiconIndex): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const part = joined.at(-1);
    if (part !== undefined && isPartOf(tokens, part, figure, lexicon))
      joined[joined.length - 1] = { number: part.number, phrase: figure.phrase, whole: figure };
    else joined.push(figure);
  }
  return joined;
}

function isPartOf(
  tokens: readonly Token[],
  part: Figure,
  { number, phrase }: Figure,
  { words }: LexiconIndex,
): boolean {
  const { to } = part.number;
  return (
    part.phrase.head === null &&
    part.whole === undefined &&
    phrase.head !== null &&
    number.form === 'exact' &&
    words.of.has(tokens[to]?.word ?? '') &&
    number.from - to <= 4 &&
    tokens
      .slice(to + 1, number.from)
      .every((token) => token.isPossessive || token.isCapital || words.definite.has(token.word))
  );
}

/** Picks what a predicate means for what is counted; `null` when it does not apply to such things. */
export function senseFor(senses: Senses, { phrase, number, elided }: Figure): Sense | null {
  const { head } = phrase;
  if (number.currency !== null) return senses.any ?? null;
  if (head === null) {
    const bare = (number.isPercent ? senses.percent : undefined) ?? uncounted(senses, phrase);
    return bare ?? (elided === undefined ? null : senseForNoun(senses, elided));
  }
  if (number.isPercent && !hasShares.has(head.unit)) return senses.percent ?? null;
  return senseForNoun(senses, head);
}

function senseForNoun(senses: Senses, { unit, status }: CountedNoun): Sense | null {
  const byStatus = status === 'combatant' || status === 'civilian' ? senses[status] : undefined;
  const isOfPeople = unit === 'person' || unit === 'group';
  const ofAny = senses.any === undefined || /^(?:supply|attack)/u.test(senses.any) ? null : senses.any;
  return byStatus ?? senses[unit] ?? (isOfPeople ? ofAny : null);
}

/** Units of which a share is lost, taken or sent as the things are: "15 percent of its force". */
const hasShares = new Set<Unit>(['person', 'group', 'vehicle', 'aircraft', 'vessel', 'weapon']);

/** A number with no noun counts people or what was said before; with a noun that is none of ours, people only. */
function uncounted({ any }: Senses, { isUnknown }: NounPhrase): Sense | null {
  if (any === undefined) return null;
  return isUnknown && !/^(?:loss|displacement)/u.test(any) ? null : any;
}

/** Finds the cue that starts at a token. */
export function cueAt({ at: index }: Clause, at: number): Cue | null {
  return index.cueStarts.get(at) ?? null;
}

/** Finds the cue that ends before a token. */
export function cueBefore({ at: index }: Clause, at: number): Cue | null {
  return index.cueEnds.get(at) ?? null;
}

/** Tells whether a predicate is a future tense of one word: "livrera". */
export function isFuture(clause: Clause, { from }: Link): boolean {
  return cueAt(clause, from)?.readings.some(({ form }) => form === 'future') === true;
}

/** Makes a link of the first reading that fits the figure. */
export function linkBy(
  cue: Cue,
  figure: Figure,
  side: Link['side'],
  fits: (reading: PredicateEntry) => boolean,
): Link | null {
  for (const reading of cue.readings) {
    const sense = fits(reading) ? senseFor(reading.senses, figure) : null;
    if (sense !== null)
      return { from: cue.from, to: cue.to, sense, senses: reading.senses, rule: reading.rule, side };
  }
  return null;
}
