import { groupBy } from '@/utils/text/group-by';
import type { Frame, Predicate, Senses, VerbForm, VerbForms } from './lexicon-types';
import { opens } from './openers';
import { indexPhrases, matchPhrase, type PhraseIndex } from './quantity/phrases';
import type { Token } from './tokens';

export interface PredicateEntry {
  readonly rule: string;
  readonly frame: Frame;
  readonly senses: Senses;
  readonly form: VerbForm;
}

/** A predicate in a sentence, by token indices. One form may have several readings. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly PredicateEntry[];
}

/** All readings of each form. */
export type PredicateIndex = PhraseIndex<readonly PredicateEntry[]>;

/** Indexes predicates under all their forms. */
export function indexPredicates(
  predicates: Readonly<Record<string, Predicate>>,
  formsOf: (entry: string) => VerbForms,
): PredicateIndex {
  const entries = Object.entries(predicates).flatMap(([rule, { frame, senses, words }]) =>
    words
      .flatMap(formsOf)
      .map(({ form, tag }) => ({ phrase: form, reading: { rule, frame, senses, form: tag } })),
  );
  const byPhrase = groupBy(entries, ({ phrase }) => phrase.toLowerCase());
  return indexPhrases(
    Array.from(byPhrase, ([phrase, all]) => [phrase, all.map(({ reading }) => reading)] as const),
  );
}

/** Finds the predicates of a sentence, longest phrase first, all readings of the same words together. */
export function findCues(tokens: readonly Token[], index: PredicateIndex): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = opens(tokens[at], 'predicate') ? matchPhrase(index, tokens, at) : null;
    if (longest === null) continue;
    cues.push({ from: at, to: longest.to, readings: longest.value });
    at = longest.to - 1;
  }
  return cues;
}
