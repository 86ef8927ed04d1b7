import type { LexiconIndex } from './lexicon-index';
import type { Sense, Senses } from './lexicon-types';
import { readNounPhrase, type NounPhrase } from './noun-phrase';
import { findCues, type Cue, type PredicateEntry } from './predicate-index';
import { findQuantities, type QuantityMention } from './quantity/find-quantities';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { CodingProfile } from './types';

/** A number with what it counts. */
export interface Figure {
  readonly number: QuantityMention;
  readonly phrase: NounPhrase;
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
}

/** Reads the figures and predicates of a sentence; linking comes after. */
export function readClause(sentence: Sentence, lexicon: LexiconIndex, profile: CodingProfile): Clause {
  const { tokens } = sentence;
  const cues = findCues(tokens, lexicon.predicates);
  const isTaken = (at: number) => cues.some((cue) => cue.from < at && at < cue.to);
  const figures = findQuantities(tokens, lexicon.numbers, profile, isTaken).map((number) => ({
    number,
    phrase: readNounPhrase(tokens, number, lexicon, cues),
  }));
  return { sentence, tokens, cues, figures, lexicon };
}

/** Picks what a predicate means for what is counted; `null` when it does not apply to such things. */
export function senseFor(senses: Senses, { phrase, number }: Figure): Sense | null {
  const { head } = phrase;
  if (number.isPercent)
    return (
      senses.percent ?? (head === null ? (senses.any ?? null) : (senses[head.unit] ?? senses.any ?? null))
    );
  if (head === null) return senses.any ?? null;
  const byStatus =
    head.status === 'combatant' || head.status === 'civilian' ? senses[head.status] : undefined;
  return (
    byStatus ??
    senses[head.unit] ??
    (head.unit === 'person' || head.unit === 'group' ? (senses.any ?? null) : null)
  );
}

/** Finds the cue that starts at a token. */
export function cueAt({ cues }: Clause, at: number): Cue | null {
  return cues.find((cue) => cue.from === at) ?? null;
}

/** Finds the cue that ends before a token. */
export function cueBefore({ cues }: Clause, at: number): Cue | null {
  return cues.find((cue) => cue.to === at) ?? null;
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
